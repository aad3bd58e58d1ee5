/**
 * By how many whole minutes two clocks differ.
 * Shapes: the node's time as it stood in an error (ISO 8601, or nothing), this device's in milliseconds; 0 for less than a
 * minute and for no time.
 */
export function minutesApart(nodeTime: unknown, here: number): number {
  const there = typeof nodeTime === "string" ? Date.parse(nodeTime) : Number.NaN;
  return Number.isNaN(there) ? 0 : Math.trunc(Math.abs(there - here) / 60_000);
}
