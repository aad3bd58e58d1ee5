/**
 * Bits that seeing a gram tells: how rare it is among distinct writings, with an imagined corpus of `prior` records
 * beside the real one so that a file of ten adverts does not make its own template look common.
 * Shapes: `frequency` is the number of distinct shapes that hold the gram, 1 .. `shapes`. Units: bits.
 */
export const gramBits = (frequency: number, shapes: number, prior: number): number =>
  Math.log2((shapes + prior) / frequency);

/**
 * Fewest bits a gram counts for when two records are compared: where one campaign makes up most of a file its own words
 * are the common ones, and they must not weigh nothing beside chance misspellings.
 */
const leastBits = 2;

/** Bits for which a gram counts when two records that hold it are compared. */
export const sharedGramBits = (frequency: number, shapes: number, prior: number): number =>
  Math.max(leastBits, gramBits(Math.max(1, frequency), shapes, prior));

/** The grams of one shape with their weights, scaled so that the vector has length 1. Grams rise. */
export interface GramVector {
  readonly grams: Int32Array;
  readonly weights: Float32Array;
}

/**
 * The weights of a record's grams: the square roots of their bits, so that the cosine of two records is the bits they
 * share over the geometric mean of the bits each has.
 * Shapes: `frequencies[i]` belongs to `grams[i]`. Errors: none; a record without grams has an empty vector.
 */
export function weighGrams(
  grams: Int32Array,
  frequencies: ArrayLike<number>,
  shapes: number,
  prior: number,
): GramVector {
  const weights = new Float32Array(grams.length);
  let squares = 0;
  for (let at = 0; at < grams.length; at += 1) {
    const bits = sharedGramBits(frequencies[at] ?? 1, shapes, prior);
    weights[at] = Math.sqrt(bits);
    squares += bits;
  }
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) / length;
  return { grams, weights };
}

/** Cosine of two gram vectors, 0 .. 1. */
export function compareVectors(left: GramVector, right: GramVector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < left.grams.length && j < right.grams.length) {
    const a = left.grams[i] ?? 0;
    const b = right.grams[j] ?? 0;
    if (a === b) {
      sum += (left.weights[i] ?? 0) * (right.weights[j] ?? 0);
      i += 1;
      j += 1;
    } else if (a < b) i += 1;
    else j += 1;
  }
  return Math.min(1, sum);
}
