/**
 * Tells fast that no phrase begins here: most places of a text then need no walk through the trie.
 * It knows the first four units of each phrase; a phrase of fewer is known by its first unit.
 */
export interface StartFilter {
  /** One bit for each hash of four units. */
  readonly fours: Uint8Array;
  /** One byte for each unit that begins a short phrase. */
  readonly short: Uint8Array;
}

const bits = 18;

/** An empty filter: 96 kB; with 12,000 phrases one false alarm in twenty. */
export const makeStartFilter = (): StartFilter => ({
  fours: new Uint8Array(1 << (bits - 3)),
  short: new Uint8Array(0x10000),
});

/** Makes a phrase known to the filter. */
export function addStart({ fours, short }: StartFilter, units: Uint16Array, length: number): void {
  if (length < 4) {
    short[units[0] ?? 0] = 1;
    return;
  }
  const key = hash(units, 0);
  fours[key >>> 3] = (fours[key >>> 3] ?? 0) | (1 << (key & 7));
}

/** False is certain, true may be chance. */
export function mayStart({ fours, short }: StartFilter, units: Uint16Array, at: number, length: number): boolean {
  if (short[units[at] ?? 0] === 1) return true;
  if (at + 4 > length) return false;
  const key = hash(units, at);
  return ((fours[key >>> 3] ?? 0) & (1 << (key & 7))) !== 0;
}

function hash(units: Uint16Array, at: number): number {
  const first = ((units[at] ?? 0) << 16) | (units[at + 1] ?? 0);
  const second = ((units[at + 2] ?? 0) << 16) | (units[at + 3] ?? 0);
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - bits);
}
