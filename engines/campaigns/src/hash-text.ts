/**
 * A 32-bit hash of a stretch of text that is the same on every machine and in every run.
 * Shapes: `start` and `end` are UTF-16 code units of `text`; result is a signed 32-bit integer.
 * Errors: none; an empty stretch gives the mixed seed.
 * Source: the multiply-rotate rounds and the final mix of MurmurHash3_x86_32 (Austin Appleby, public domain), one
 * round a code unit.
 */
export function hashText(text: string, start: number, end: number, seed: number): number {
  let hash = seed | 0;
  for (let at = start; at < end; at += 1) hash = addUnit(hash, text.charCodeAt(at));
  return mixBits(hash ^ (end - start));
}

/** The same hash of code units in an array. */
export function hashUnits(units: Uint16Array, start: number, end: number, seed: number): number {
  let hash = seed | 0;
  for (let at = start; at < end; at += 1) hash = addUnit(hash, units[at] ?? 0);
  return mixBits(hash ^ (end - start));
}

function addUnit(hash: number, unit: number): number {
  const block = Math.imul(unit, 0xcc9e2d51);
  const mixed = hash ^ Math.imul((block << 15) | (block >>> 17), 0x1b873593);
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}

/** Spreads every bit of a 32-bit integer over all others; distinct inputs give distinct results. */
export function mixBits(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Eight lower-case hexadecimal digits of a 32-bit integer. */
export const toHex = (value: number): string => (value >>> 0).toString(16).padStart(8, "0");
