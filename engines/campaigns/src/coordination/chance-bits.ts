/**
 * How surprising a count is, in bits: the Chernoff bound of the Poisson tail, `-log2 P(count or more)` at least.
 * 0 when the count is no more than expected. Source: Mitzenmacher, Upfal, Probability and Computing, theorem 5.4.
 */
export function chanceBits(count: number, expected: number): number {
  if (count <= expected || count === 0) return 0;
  if (expected <= 0) return Number.POSITIVE_INFINITY;
  return count * Math.log2(count / expected) - (count - expected) / Math.LN2;
}

/** Bits it takes to name `few` out of `all`: `log2` of the number of ways to choose them. */
export function choiceBits(all: number, few: number): number {
  let bits = 0;
  for (let at = 0; at < few; at++) bits += Math.log2((all - at) / (few - at));
  return bits;
}
