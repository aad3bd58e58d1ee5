import type { Corpus, CorpusAdvert } from "./build-corpus.ts";
import { type Example, trainLinear } from "./train-linear.ts";

/**
 * A line over the features of adverts: the weight of each column of the corpus, NaN for a column that is no feature.
 * A score is the sum of the weights of an advert's features / square root of their number.
 */
export type AdvertLine = Float64Array;

// A feature must occur in two groups of near-copies, so that what one campaign alone says teaches nothing.
const fewestGroups = 2;
// Added to every count, so that a feature seen in one class only keeps a finite ratio.
const smoothing = 0.3;
const cost = 1;
const rounds = 40;

/**
 * Learns a line over features weighed by how differently the two classes use them (square root of the log-count ratio)
 * and how rare they are.
 * Shapes: `adverts` are some of the corpus; `random` gives 0 .. 1. Cost: linear in features x rounds. Errors: none.
 * Source: Wang and Manning, "Baselines and Bigrams: Simple, Good Sentiment and Topic Classification", ACL 2012 (NBSVM).
 */
export function trainAdvertLine({ keys }: Corpus, adverts: readonly CorpusAdvert[], random: () => number): AdvertLine {
  const ratios = weighFeatures(adverts, keys.length);
  const examples = adverts.map(({ columns, isFraud, weight }): Example => {
    const known = columns.filter((column) => !Number.isNaN(ratios[column]));
    const scale = Math.sqrt(Math.max(1, known.length));
    return {
      columns: known,
      values: Float64Array.from(known, (column) => (ratios[column] ?? 0) / scale),
      isFraud,
      weight,
    };
  });
  const weights = trainLinear(examples, keys.length, { cost, rounds, random });
  return weights.map((weight, column) => weight * (ratios[column] ?? 0));
}

/** The score of an advert on a line: above 0 on the side of fraud, 0 without a known feature. */
export function scoreOnLine(line: AdvertLine, columns: Int32Array): number {
  let sum = 0;
  let known = 0;
  for (const column of columns) {
    const weight = line[column] ?? Number.NaN;
    if (Number.isNaN(weight)) continue;
    sum += weight;
    known += 1;
  }
  return sum / Math.sqrt(Math.max(1, known));
}

function weighFeatures(adverts: readonly CorpusAdvert[], width: number): Float64Array {
  const fraud = new Float64Array(width);
  const honest = new Float64Array(width);
  const groups = new Uint16Array(width);
  const lastGroup = new Int32Array(width).fill(-1);
  let fraudTotal = smoothing;
  let honestTotal = smoothing;
  // Near-copies side by side, so that a group is counted once.
  for (const { columns, groupNumber, isFraud, weight } of adverts.toSorted((a, b) => a.groupNumber - b.groupNumber)) {
    const counts = isFraud ? fraud : honest;
    if (isFraud) fraudTotal += weight;
    else honestTotal += weight;
    for (const column of columns) {
      counts[column] = (counts[column] ?? 0) + weight;
      if (lastGroup[column] === groupNumber) continue;
      lastGroup[column] = groupNumber;
      groups[column] = (groups[column] ?? 0) + 1;
    }
  }
  return Float64Array.from(groups, (count, column) => {
    if (count < fewestGroups) return Number.NaN;
    const inFraud = fraud[column] ?? 0;
    const inHonest = honest[column] ?? 0;
    const rarity = Math.log((fraudTotal + honestTotal + 1) / (inFraud + inHonest + 1)) + 1;
    const ratio = Math.log((inFraud + smoothing) / fraudTotal) - Math.log((inHonest + smoothing) / honestTotal);
    return rarity * Math.sqrt(Math.abs(ratio));
  });
}
