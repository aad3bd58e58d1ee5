import type { TwinComparison, TwinVector } from "@suar/domain";
import { compareTwins } from "./compare-twins.ts";
import { countFactBits } from "./fact-bits.ts";
import { findTwinCandidates } from "./find-twin-candidates.ts";

/** Two texts that may say the same in two languages; `a` and `b` are places in the list that was asked. */
export interface TwinPair extends TwinComparison {
  readonly a: number;
  readonly b: number;
}

/** Chosen on the tuning half of the bench: see the README beside it, which has the error rate. */
export const twinThreshold = 0.45;
/** Bits that two texts must share however few they are, and how many more than chance gives among that many pairs. */
const fewestBits = 30;
const bitsBeyondChance = 8;

/**
 * Pairs of texts in different languages that may be one advert: candidates by shared rare facts, compared with bits that
 * the list itself shows, kept where each is the likest of its language for the other, and where what they share is rare
 * enough: short texts that both say "women, 12 months" are alike and say nothing.
 * Shapes: indices into `vectors`, `a < b`, most similar first. Errors: RangeError for a threshold outside 0 .. 1.
 * Cost: linear in the vectors but for the sort.
 */
export function findTwins(vectors: readonly TwinVector[], { threshold = twinThreshold } = {}): TwinPair[] {
  if (!(threshold >= 0 && threshold <= 1)) throw new RangeError(`findTwins: threshold must be 0..1, got ${threshold}`);
  const bits = countFactBits(vectors);
  const needed = Math.max(fewestBits, 2 * Math.log2(vectors.length) + bitsBeyondChance);
  const best = new Map<string, number>();
  const pairs: TwinPair[] = [];
  for (const [a, b] of findTwinCandidates(vectors)) {
    const [one, other] = [vectors[a], vectors[b]];
    if (one === undefined || other === undefined) continue;
    const compared = compareTwins(one, other, bits);
    if (compared.similarity < threshold || sharedBits(compared) < needed) continue;
    pairs.push({ a, b, ...compared });
    for (const key of [`${a} ${other.language}`, `${b} ${one.language}`]) {
      best.set(key, Math.max(best.get(key) ?? 0, compared.similarity));
    }
  }
  return pairs
    .filter(
      ({ a, b, similarity }) =>
        similarity >= (best.get(`${a} ${vectors[b]?.language}`) ?? 0) &&
        similarity >= (best.get(`${b} ${vectors[a]?.language}`) ?? 0),
    )
    .sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b);
}

const sharedBits = ({ shared }: TwinComparison): number => shared.reduce((sum, { bits }) => sum + bits, 0);
