/**
 * Tells fast that no phrase begins here: most places of a text then need no walk through the trie.
 * It knows the first four units of each phrase, the first two of one that has fewer, and phrases of one unit.
 */
export interface StartFilter {
  readonly fours: Uint8Array;
  readonly pairs: Uint8Array;
  readonly ones: Uint8Array;
}

// One bit for each hash, small enough to stay near the processor.
const fourBits = 18;
const pairBits = 15;

/** An empty filter: 44 kB; with 12,000 phrases one false alarm in twenty. */
export const makeStartFilter = (): StartFilter => ({
  fours: new Uint8Array(1 << (fourBits - 3)),
  pairs: new Uint8Array(1 << (pairBits - 3)),
  ones: new Uint8Array(1 << 13),
});

/** Makes a phrase known to the filter. */
export function addStart({ fours, pairs, ones }: StartFilter, units: Uint16Array, length: number): void {
  if (length >= 4) setBit(fours, hashFour(units, 0));
  else if (length >= 2) setBit(pairs, hashPair(units, 0));
  else setBit(ones, units[0] ?? 0);
}

/** False is certain, true may be chance. */
export function mayStart({ fours, pairs, ones }: StartFilter, units: Uint16Array, at: number, length: number): boolean {
  if (hasBit(ones, units[at] ?? 0)) return true;
  if (at + 2 > length) return false;
  if (hasBit(pairs, hashPair(units, at))) return true;
  return at + 4 <= length && hasBit(fours, hashFour(units, at));
}

function setBit(set: Uint8Array, key: number): void {
  set[key >>> 3] = (set[key >>> 3] ?? 0) | (1 << (key & 7));
}

const hasBit = (set: Uint8Array, key: number): boolean => ((set[key >>> 3] ?? 0) & (1 << (key & 7))) !== 0;

const pairAt = (units: Uint16Array, at: number): number => ((units[at] ?? 0) << 16) | (units[at + 1] ?? 0);

const hashPair = (units: Uint16Array, at: number): number =>
  Math.imul(pairAt(units, at), 0x9e3779b1) >>> (32 - pairBits);

const hashFour = (units: Uint16Array, at: number): number =>
  (Math.imul(pairAt(units, at), 0x9e3779b1) ^ Math.imul(pairAt(units, at + 2), 0x85ebca6b)) >>> (32 - fourBits);
