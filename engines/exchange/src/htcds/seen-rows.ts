/** Counts how often each content has come, by 64 bits of its hash. */
export interface SeenRows {
  /** Of how many equal rows this is the last: 1 for the first. */
  count(hash: string): number;
}

const firstSlots = 1 << 12;
const fullest = 0.6;

/**
 * An open-addressed table of twelve bytes a slot: a million rows take 25 MB. Shapes: hashes of at least 16 hexadecimal
 * digits. Two different contents share a key with a chance of 3 in 10^8 among a million rows.
 */
export function createSeenRows(): SeenRows {
  let slots = firstSlots;
  let high = new Uint32Array(slots);
  let low = new Uint32Array(slots);
  let counts = new Uint32Array(slots);
  let used = 0;

  const slotOf = (first: number, second: number): number => {
    let at = (first ^ Math.imul(second, 0x9e3779b1)) & (slots - 1);
    while (counts[at] !== 0 && (high[at] !== first || low[at] !== second)) at = (at + 1) & (slots - 1);
    return at;
  };

  const grow = (): void => {
    const [oldHigh, oldLow, oldCounts] = [high, low, counts];
    slots *= 2;
    high = new Uint32Array(slots);
    low = new Uint32Array(slots);
    counts = new Uint32Array(slots);
    for (const [at, count] of oldCounts.entries()) {
      if (count === 0) continue;
      const [first, second] = [oldHigh[at] ?? 0, oldLow[at] ?? 0];
      const to = slotOf(first, second);
      high[to] = first;
      low[to] = second;
      counts[to] = count;
    }
  };

  return {
    count(hash) {
      const first = Number.parseInt(hash.slice(0, 8), 16);
      const second = Number.parseInt(hash.slice(8, 16), 16);
      if (used > slots * fullest) grow();
      const at = slotOf(first, second);
      if (counts[at] === 0) used += 1;
      high[at] = first;
      low[at] = second;
      const count = (counts[at] ?? 0) + 1;
      counts[at] = count;
      return count;
    },
  };
}
