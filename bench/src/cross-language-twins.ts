/**
 * Measures how well adverts are recognised across languages: the same advert among all texts of another language (recall
 * at 1, mean reciprocal rank), and what pairs `findTwins` proposes among all of them (precision, recall), beside
 * entities alone, runs of characters, and explicit semantic analysis over the checker's sentences.
 * Usage: node --conditions=source bench/src/cross-language-twins.ts [--half tuning|held-out] [--write]
 * Exit status: 0 measured and every floor met; 1 a floor was missed; 2 the call is wrong.
 */
import { parseArgs } from "node:util";
import { foldText, readFolded } from "@suar/text";
import {
  compareTwins,
  countFactBits,
  findTwinCandidates,
  findTwins,
  makeTwinVector,
  twinThreshold,
} from "@suar/text/twins";
import { checkFloors } from "./check-floors.ts";
import { readDistractors, readTwinAdverts } from "./read-twin-adverts.ts";
import { characterGrams, entitiesOnly, type Likeness, sentencesOfChecker, wordsOnly } from "./twin-peers.ts";
import { writeResult } from "./write-result.ts";

const call = readCall();
const aligned = await readTwinAdverts(call.half);
const texts = [...aligned, ...(await readDistractors())];
const readings = texts.map(({ text }) => {
  const folded = foldText(text);
  return { folded, reading: readFolded(folded) };
});
makeTwinVector(foldText("warm"), readFolded(foldText("warm")));
let before = process.cpuUsage();
const vectors = readings.map(({ folded, reading }) => makeTwinVector(folded, reading));
const vectorMicros = sinceMicros(before) / texts.length;
const bits = countFactBits(vectors);
const likenesses: Readonly<Record<string, Likeness>> = {
  "@suar/text/twins": (a, b) => {
    const [one, other] = [vectors[a], vectors[b]];
    return one === undefined || other === undefined ? 0 : compareTwins(one, other, bits).similarity;
  },
  "words alone, no figures or places": wordsOnly(vectors),
  "entities alone": entitiesOnly(vectors),
  "runs of characters": characterGrams(texts.map(({ text }) => text)),
  "CL-ESA, checker's sentences": await sentencesOfChecker(texts),
};

const queries = findQueries();
const ranking = Object.fromEntries(Object.entries(likenesses).map(([name, like]) => [name, rankAll(like)]));
console.log(
  `${call.half}: ${aligned.length} aligned texts, ${texts.length - aligned.length} others, ${queries.length} questions`,
);
console.table(
  Object.fromEntries(
    Object.entries(ranking).map(([name, { recallAt1, meanReciprocalRank }]) => [
      name,
      { recallAt1, meanReciprocalRank },
    ]),
  ),
);
console.log("recall at 1 by the language asked for, from every other");
console.table(Object.fromEntries(Object.entries(ranking).map(([name, { byLanguage }]) => [name, byLanguage])));

before = process.cpuUsage();
const candidates = findTwinCandidates(vectors);
const candidateMillis = sinceMicros(before) / 1000;
// Texts written from one warning in two languages are often one advert with other figures: neither right nor wrong.
const isRelated = (a: number, b: number): boolean =>
  texts[a]?.warning !== undefined && texts[a].warning === texts[b]?.warning;
const isTrue = (a: number, b: number): boolean =>
  typeof texts[a]?.advert === "string" && texts[a].advert === texts[b]?.advert;
const truePairs = queries.length / 2;
const candidateRecall = candidates.filter(([a, b]) => isTrue(a, b)).length / truePairs;
const thresholds = [0.35, 0.4, 0.45, 0.5, 0.55, 0.6].map((threshold) => {
  const pairs = findTwins(vectors, { threshold });
  const right = pairs.filter(({ a, b }) => isTrue(a, b)).length;
  const related = pairs.filter(({ a, b }) => isRelated(a, b)).length;
  const precision = right / (pairs.length - related);
  const asked = pairs.filter(({ a, b }) => a < aligned.length || b < aligned.length).length;
  return {
    threshold,
    proposed: pairs.length,
    ofOneWarning: related,
    precision: short(precision),
    precisionOfAligned: short(right / asked),
    recall: short(right / truePairs),
  };
});
console.table(thresholds);
const chosen = thresholds.find(({ threshold }) => threshold === twinThreshold);
console.log(
  `candidates ${candidates.length} of ${(texts.length * (texts.length - 1)) / 2} pairs, ${candidateMillis.toFixed(0)} CPU ms, hold ${short(candidateRecall)} of the true ones; a vector ${vectorMicros.toFixed(0)} CPU us`,
);
const own = ranking["@suar/text/twins"];
const status = checkFloors([
  { name: "recall at 1", measured: own?.recallAt1 ?? Number.NaN, floor: 0.85, kind: "at least", unit: "" },
  {
    name: "precision at the threshold, aligned texts",
    measured: chosen?.precisionOfAligned ?? Number.NaN,
    floor: 0.95,
    kind: "at least",
    unit: "",
  },
  { name: "recall at the threshold", measured: chosen?.recall ?? Number.NaN, floor: 0.7, kind: "at least", unit: "" },
]);
const measured = {
  half: call.half,
  aligned: aligned.length,
  others: texts.length - aligned.length,
  ranking,
  thresholds,
  candidateRecall,
  vectorMicros,
};
if (call.write) console.log(await writeResult("cross-language-twins", measured));
process.exitCode = status;

interface Query {
  readonly from: number;
  readonly to: number;
}

/** Every aligned text asks for its twin in each other language that has one. */
function findQueries(): readonly Query[] {
  return aligned.flatMap(({ advert, language }, from) =>
    aligned.flatMap((other, to) => (other.advert === advert && other.language !== language ? [{ from, to }] : [])),
  );
}

function rankAll(like: Likeness): {
  readonly recallAt1: number;
  readonly meanReciprocalRank: number;
  readonly byLanguage: Readonly<Record<string, number>>;
} {
  const ofLanguage = new Map<string, number[]>();
  for (const [at, { language }] of texts.entries()) ofLanguage.set(language, [...(ofLanguage.get(language) ?? []), at]);
  const first = new Map<string, { right: number; all: number }>();
  let right = 0;
  let reciprocal = 0;
  for (const { from, to } of queries) {
    const language = texts[to]?.language ?? "";
    const wanted = like(from, to);
    // A text as alike as the wanted one counts as before it.
    const rank = (ofLanguage.get(language) ?? []).filter((at) => at !== to && like(from, at) >= wanted).length + 1;
    reciprocal += 1 / rank;
    const counted = first.get(language) ?? { right: 0, all: 0 };
    first.set(language, counted);
    counted.all += 1;
    if (rank === 1) {
      right += 1;
      counted.right += 1;
    }
  }
  return {
    recallAt1: short(right / queries.length),
    meanReciprocalRank: short(reciprocal / queries.length),
    byLanguage: Object.fromEntries(
      [...first].map(([language, counted]) => [language, short(counted.right / counted.all)]),
    ),
  };
}

function sinceMicros(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

function short(value: number): number {
  return Number(value.toFixed(3));
}

function readCall(): { readonly half: "tuning" | "held-out"; readonly write: boolean } {
  try {
    const { values } = parseArgs({ options: { half: { type: "string" }, write: { type: "boolean" } } });
    const half = values.half ?? "held-out";
    if (half !== "tuning" && half !== "held-out") throw new RangeError(`--half is tuning or held-out, got ${half}`);
    return { half, write: values.write ?? false };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
