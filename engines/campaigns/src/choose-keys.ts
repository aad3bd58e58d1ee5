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
export const wholeBits = (frequency: number, shapes: number, prior: number): number =>
  Math.min(keyFactors.length - 1, Math.max(0, 31 - Math.clz32(Math.floor((shapes + prior) / frequency))));

/** Order of drawing: smaller is drawn first. `gram` is a signed 32-bit hash. */
export const keyPriority = (gram: number, bits: number): number => (gram >>> 1) * (keyFactors[bits] ?? 1);

/**
 * The keys of one record, rising.
 * Shapes: `grams` rise; `frequencies[i]` is the number of shapes that hold `grams[i]`. Errors: none.
 */
export function chooseKeys(
  grams: Int32Array,
  frequencies: ArrayLike<number>,
  shapes: number,
  parameters: CampaignParameters,
): Int32Array {
  const priorities = new Float64Array(grams.length).fill(Infinity);
  for (let at = 0; at < grams.length; at += 1) {
    const frequency = frequencies[at] ?? 1;
    if (frequency < 2) continue;
    priorities[at] = keyPriority(grams[at] ?? 0, wholeBits(frequency, shapes, parameters.priorRecords));
  }
  return takeFirst(grams, priorities, parameters.keysPerRecord);
}

/** The grams of the `count` lowest priorities, rising; of equal ones the lower grams. Infinity is never taken. */
function takeFirst(grams: Int32Array, priorities: Float64Array, count: number): Int32Array {
  const limit = lowestOf(priorities, count);
  let equals = count;
  for (const priority of priorities) if (priority < limit) equals -= 1;
  const taken: number[] = [];
  for (let at = 0; at < grams.length; at += 1) {
    const priority = priorities[at] ?? Infinity;
    if (priority === Infinity || priority > limit) continue;
    if (priority === limit) {
      if (equals === 0) continue;
      equals -= 1;
    }
    taken.push(grams[at] ?? 0);
  }
  return Int32Array.from(taken);
}

/** The `count`th lowest of some numbers, Infinity where there are fewer: kept in order as they come, most come too late. */
function lowestOf(values: Float64Array, count: number): number {
  const lowest = new Float64Array(count).fill(Infinity);
  let last = Infinity;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? Infinity;
    if (value >= last) continue;
    let place = count - 1;
    for (; place > 0 && (lowest[place - 1] ?? 0) > value; place -= 1) lowest[place] = lowest[place - 1] ?? 0;
    lowest[place] = value;
    last = lowest[count - 1] ?? Infinity;
  }
  return last;
}
