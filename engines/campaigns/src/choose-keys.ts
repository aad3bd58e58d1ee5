import type { CampaignParameters } from "./parameters.ts";

/**
 * How the keys of a record are drawn: of its grams that at least two shapes hold, those with the smallest
 * `keyPriority`. The draw is the same in every record, so alike records draw alike keys; a rarer gram has a better
 * chance, and none can crowd out the others as the strictly rarest would.
 *
 * `keyFactors[b]` is `round(5040 / b^2)` for a gram worth `b` whole bits, and that of half a bit for `b` = 0. Everything
 * is whole numbers below 2^53, so that SQL and this file draw the same keys to the last bit.
 */
export const keyFactors: readonly number[] = Array.from({ length: 48 }, (_, bits) =>
  Math.max(1, Math.round(5040 / Math.max(0.5, bits) ** 2)),
);

/** Whole bits of a gram: the largest `b` with `frequency * 2^b <= shapes + prior`. */
export function wholeBits(frequency: number, shapes: number, prior: number): number {
  let bits = 0;
  for (let reach = frequency * 2; reach <= shapes + prior && bits < keyFactors.length - 1; reach *= 2) bits += 1;
  return bits;
}

/** Order of drawing: smaller is drawn first. `gram` is a signed 32-bit hash. */
export const keyPriority = (gram: number, bits: number): number => (gram >>> 1) * (keyFactors[bits] ?? 1);

/**
 * The keys of one record, rising.
 * Shapes: `frequencies[i]` is the number of shapes that hold `grams[i]`. Errors: none.
 */
export function chooseKeys(
  grams: Int32Array,
  frequencies: ArrayLike<number>,
  shapes: number,
  parameters: CampaignParameters,
): Int32Array {
  const drawn: { gram: number; priority: number }[] = [];
  for (let at = 0; at < grams.length; at += 1) {
    const frequency = frequencies[at] ?? 1;
    if (frequency < 2) continue;
    const bits = wholeBits(frequency, shapes, parameters.priorRecords);
    const gram = grams[at] ?? 0;
    drawn.push({ gram, priority: keyPriority(gram, bits) });
  }
  drawn.sort((a, b) => a.priority - b.priority || a.gram - b.gram);
  return Int32Array.from(drawn.slice(0, parameters.keysPerRecord), (key) => key.gram).sort();
}

/** True when two records share enough keys to be worth an exact comparison. Both lists rise. */
export function sharesKeys(left: Int32Array, right: Int32Array, least: number): boolean {
  const needed = Math.min(least, left.length, right.length);
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length && shared < needed) {
    const a = left[i] ?? 0;
    const b = right[j] ?? 0;
    if (a === b) {
      shared += 1;
      i += 1;
      j += 1;
    } else if (a < b) i += 1;
    else j += 1;
  }
  return needed > 0 && shared >= needed;
}
