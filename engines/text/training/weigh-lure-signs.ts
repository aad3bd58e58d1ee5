/**
 * Reckons the points of the signs of a lure (src/indicators/rules/lure-points.ts) by logistic regression over the parts of
 * the regional set that may be read, in all languages at once: a sign has one name in every language, so what one language
 * teaches holds for the others. Words are left out at random while it learns, as words that nobody wrote down are not
 * found, so that no single list carries a reading. The same texts give the same file.
 * Usage: node --conditions=source training/weigh-lure-signs.ts [--check]
 * `--check` writes nothing: it prints what each language reads with points that its own texts did not teach.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findEntities, foldText } from "../src/index.ts";
import { buildVocabulary } from "../src/indicators/build-vocabulary.ts";
import { allPacks } from "../src/indicators/packs/index.ts";
import { readSaid } from "../src/indicators/read-post.ts";
import { isWarning } from "../src/indicators/rules/is-warning.ts";
import { listLureSigns } from "../src/indicators/rules/list-lure-signs.ts";
import { createRandom } from "./random.ts";

interface Example {
  readonly language: string;
  readonly isScam: boolean;
  readonly signs: readonly string[];
}

/** Share of the signs in words that a reader of new texts misses: about a third in the blind parts of the set. */
const missed = 0.35;
/** A sign in fewer texts than this has no points: nothing is known of it. */
const fewest = 25;
const rounds = 30;
const rate = 0.3;
const decay = 0.01;
const pointsOfOne = 10;
/** No sign is so sure that it decides alone, or nearly. */
const most = 25;
/** Never points against a lure: that our own honest adverts name a telephone more often is a habit of one hand. */
const neverAgainst: ReadonlySet<string> = new Set(["fact:messenger-only", "fact:fee", "fact:handle"]);

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const folder = fileURLToPath(new URL("../test-data/regional/", import.meta.url));
const vocabulary = buildVocabulary(allPacks);
const examples = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "frames")
  .flatMap(({ name }) => readExamples(name));

function readExamples(language: string): Example[] {
  const files = readdirSync(folder + language).filter((file) => file.endsWith(".jsonl") && file !== "held-out.jsonl");
  return files.sort().flatMap((file) =>
    readFileSync(`${folder}${language}/${file}`, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .flatMap((line) => {
        const { text, label } = JSON.parse(line) as { text: string; label: string };
        const folded = foldText(text);
        const { facts } = readSaid(vocabulary, folded, findEntities(folded));
        const signs = listLureSigns(facts).map(({ name }) => name);
        return isWarning(facts) ? [] : [{ language, isScam: label === "scam", signs }];
      }),
  );
}

function weigh(taught: readonly Example[]): ReadonlyMap<string, number> {
  const random = createRandom(20_261_122);
  const counts = new Map<string, number>();
  for (const { signs } of taught) for (const name of signs) counts.set(name, (counts.get(name) ?? 0) + 1);
  const known = [...counts.keys()].filter((name) => (counts.get(name) ?? 0) >= fewest).sort();
  const weights = new Map(["", ...known].map((name) => [name, { weight: 0, steps: 0.001 }]));
  for (let step = 0; step < rounds * taught.length; step += 1) {
    const example = taught[Math.floor(random() * taught.length)];
    if (example === undefined) continue;
    const seen = ["", ...example.signs.filter((name) => name.startsWith("fact:") || random() >= missed)].flatMap(
      (name) => weights.get(name) ?? [],
    );
    const sum = seen.reduce((total, { weight }) => total + weight, 0);
    const error = 1 / (1 + Math.exp(-sum)) - (example.isScam ? 1 : 0);
    for (const entry of seen) {
      const gradient = error + decay * entry.weight;
      entry.steps += gradient * gradient;
      entry.weight -= (rate * gradient) / Math.sqrt(entry.steps);
    }
  }
  const bound = (name: string, points: number): number =>
    Math.max(neverAgainst.has(name) ? 0 : -most, Math.min(most, points));
  return new Map(
    [...weights].map(([name, { weight }]) => [
      name,
      name === "" ? Math.round(weight * pointsOfOne) : bound(name, Math.round(weight * pointsOfOne)),
    ]),
  );
}

function writePoints(points: ReadonlyMap<string, number>): void {
  const lines = [...points]
    .filter(([name, worth]) => name !== "" && worth !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, worth]) => `  "${name}": ${worth},`);
  const source = [
    "/**",
    " * Points of each sign of a lure, ten of them for odds of e to one, by training/weigh-lure-signs.ts. Generated: do not edit.",
    " */",
    "export const lurePoints: Readonly<Record<string, number>> = {",
    ...lines,
    "};",
    "",
  ];
  writeFileSync(fileURLToPath(new URL("../src/indicators/rules/lure-points.ts", import.meta.url)), source.join("\n"));
}

/** Recall and false alarms of a language at some thresholds, with the words that a reader misses left out. */
function check(language: string): Record<string, string> {
  const points = weigh(examples.filter((example) => example.language !== language));
  const random = createRandom(7);
  const row: Record<string, string> = {};
  const sums = examples
    .filter((example) => example.language === language)
    .flatMap(({ isScam, signs }) =>
      [1, 2, 3, 4].map(() => ({
        isScam,
        sum: signs
          .filter((name) => name.startsWith("fact:") || random() >= missed)
          .reduce((total, name) => total + (points.get(name) ?? 0), 0),
      })),
    );
  const share = (isScam: boolean, least: number): string => {
    const some = sums.filter((sum) => sum.isScam === isScam);
    return ((100 * some.filter(({ sum }) => sum >= least).length) / some.length).toFixed(1);
  };
  for (const least of [20, 25, 30, 35]) row[`from ${least}`] = `${share(true, least)} / ${share(false, least)}`;
  return row;
}

if (values.check) {
  const languages = [...new Set(examples.map(({ language }) => language))].sort((a, b) => (a < b ? -1 : 1));
  console.table(Object.fromEntries(languages.map((language) => [language, check(language)])));
} else {
  const points = weigh(examples);
  writePoints(points);
  console.log(`${examples.length} texts, ${points.size - 1} signs, ${points.get("")} points for nothing said`);
}
