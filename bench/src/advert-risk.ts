/**
 * Measures the score `job-advert-fraud` on the EMSCAD subset: five folds that keep near-copies together, line, curve and
 * threshold found inside the training folds, five deals of the folds. Then what changes of an advert do to its flag, and
 * what the score in the package does on adverts written for the project.
 * Usage: node --conditions=source bench/src/advert-risk.ts [--data FOLDER] [--write]
 * Exit status: 0 measured and every floor met; 1 a floor was missed; 2 the data is not there or the call is wrong.
 */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildCorpus } from "@suar/text/risk/learning";
import { checkFloors } from "./check-floors.ts";
import { countFlips, crossValidate, gradeVerdicts, type Round } from "./cross-validate-adverts.ts";
import { readChanges, readEmscad, textOf, toLabelled } from "./read-emscad.ts";
import { readColumn } from "./read-planted.ts";
import { countUnexplained, measureCost, measureOwnAdverts } from "./score-adverts.ts";
import { writeResult } from "./write-result.ts";

const defaultData = fileURLToPath(new URL("../../../shared/data", import.meta.url));
const seeds = [11, 12, 13, 14, 15] as const;
const bins = 10;
const peer = {
  name: "LinearSVC over TF-IDF, grouped (reference)",
  falseAlarmsAtRecall91: 0.231,
  averagePrecision: 0.971,
};

const call = readCall();
const file = join(call.data, "emscad-subset", "emscad_subset.csv");
const isThere = await stat(file).then(
  () => true,
  () => false,
);
if (!isThere) {
  console.error(`${file} is not there. Name the folder that holds emscad-subset with --data FOLDER.`);
  process.exit(2);
}

const adverts = await readEmscad(file);
const changes = await readChanges();
const names = ["as it is", ...Object.keys(changes)];
const versions = [textOf, ...Object.values(changes)].map((change) =>
  adverts.map((advert) => toLabelled(advert, change(advert))),
);
// One numbering for all versions; a change counts as its advert does, and none of them is trained with.
const all = buildCorpus(versions.flat());
const slices = names.map(
  (name, at) => [name, all.adverts.slice(at * adverts.length, (at + 1) * adverts.length)] as const,
);
const own = buildCorpus(versions[0] ?? []).adverts;
const corpus = {
  keys: all.keys,
  adverts: (slices[0]?.[1] ?? []).map((advert, at) => ({ ...advert, weight: own[at]?.weight ?? 1 })),
};

const rounds: Round[] = [];
for (const seed of seeds) {
  const round = crossValidate(corpus, Object.fromEntries(slices.slice(1)), seed);
  console.log(`seed ${seed}`, roundValues(gradeVerdicts(round.verdicts)));
  rounds.push(round);
}
const grades = spreadOf(rounds.map(({ verdicts }) => gradeVerdicts(verdicts)));
const flips = Object.fromEntries(
  Object.keys(changes).map((name) => [
    name,
    spreadOf(
      rounds.map(({ verdicts, changed }) => ({
        ...countFlips(verdicts, changed[name] ?? []),
        ...gradeVerdicts(changed[name] ?? []),
      })),
    ),
  ]),
);
const reliability = binScores(rounds);
const unexplained = countUnexplained(adverts.map(textOf));
const ownAdverts = await measureOwnAdverts();
// Short posts, as `suar screen` meets them: 121 characters in the mean.
const posts = await readColumn(join(call.data, "planted-campaigns", "planted10k.csv"), "text");
const cost = measureCost([...posts.values()].slice(0, 6000));

console.table(grades);
console.log(`peer: ${JSON.stringify(peer)}`);
console.table(Object.fromEntries(Object.entries(flips).map(([name, spread]) => [name, means(spread)])));
console.table(reliability);
console.log(`flagged adverts without an evidence span: ${unexplained}`);
console.log(
  `a post of 121 characters in CPU microseconds: ${cost.score.toFixed(1)} scored, ${cost.withReasons.toFixed(1)} with reasons`,
);
console.log("on our own adverts");
console.table(ownAdverts);

const status = checkFloors([
  { name: "recall, mean of 5 deals", measured: meanOf(grades, "recall"), floor: 0.91, kind: "at least", unit: "" },
  { name: "false alarms, mean", measured: meanOf(grades, "falseAlarms"), floor: 0.12, kind: "at most", unit: "" },
  {
    name: "average precision, mean",
    measured: meanOf(grades, "averagePrecision"),
    floor: 0.98,
    kind: "at least",
    unit: "",
  },
  { name: "scoring a post", measured: cost.score, floor: 15, kind: "at most", unit: "us" },
  { name: "flagged adverts without a span", measured: unexplained, floor: 0, kind: "at most", unit: "adverts" },
]);
const measured = {
  seeds,
  adverts: adverts.length,
  peer,
  grades,
  flips,
  reliability,
  unexplained,
  cost,
  "on our own adverts": ownAdverts,
};
if (call.write) console.log(await writeResult("advert-risk", measured));
process.exitCode = status;

interface Spread {
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Mean, lowest and highest of each value over the deals. */
function spreadOf(values: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, Spread>> {
  return Object.fromEntries(
    Object.keys(values[0] ?? {}).map((name) => {
      const of = values.map((value) => value[name] ?? Number.NaN);
      const mean = of.reduce((sum, value) => sum + value, 0) / of.length;
      return [name, { mean: short(mean), lowest: short(Math.min(...of)), highest: short(Math.max(...of)) }];
    }),
  );
}

/** How often adverts of a score are fraudulent, over all deals. */
function binScores(of: readonly Round[]): readonly Readonly<Record<string, number>>[] {
  const all = of.flatMap(({ verdicts }) => verdicts);
  return Array.from({ length: bins }, (_, bin) => {
    const those = all.filter(({ score }) => Math.min(bins - 1, Math.floor(score * bins)) === bin);
    const frauds = those.filter(({ isFraud }) => isFraud).length;
    const mean = those.reduce((sum, { score }) => sum + score, 0) / Math.max(1, those.length);
    return {
      from: bin / bins,
      adverts: Math.round(those.length / of.length),
      meanScore: short(mean),
      fraudulent: short(frauds / Math.max(1, those.length)),
    };
  });
}

function meanOf(spread: Readonly<Record<string, Spread>>, name: string): number {
  return spread[name]?.mean ?? Number.NaN;
}

function means(spread: Readonly<Record<string, Spread>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(spread).map(([name, { mean }]) => [name, mean]));
}

function roundValues(values: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, short(value)]));
}

function short(value: number): number {
  return Number(value.toFixed(4));
}

function readCall(): { readonly data: string; readonly write: boolean } {
  try {
    const { values } = parseArgs({ options: { data: { type: "string" }, write: { type: "boolean" } } });
    return { data: values.data ?? defaultData, write: values.write ?? false };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
