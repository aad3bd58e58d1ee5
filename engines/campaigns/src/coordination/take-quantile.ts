/**
 * The quantile `share` (0 .. 1) of some numbers, between its neighbours in proportion; 0 of none.
 * Source: Hyndman, Fan 1996, definition 7, the default of R's `quantile`.
 */
export function takeQuantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}
