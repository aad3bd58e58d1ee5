/** A stretch of time in which something happens much faster than it usually does. */
export interface Burst {
  /** Seconds since 1970, of the first and the last event. */
  readonly start: number;
  readonly end: number;
  readonly events: number;
}

export interface BurstRules {
  /** How many times faster a burst is than the whole. */
  readonly factor: number;
  /** Cost of entering a burst, in units of `ln(events)`: higher gives fewer bursts. */
  readonly price: number;
}

/**
 * Bursts among some times, by the cheapest sequence of two states, usual and fast.
 * Shapes: any order; bursts in order of time. Errors: RangeError for a factor of 1 or less. Cost: a sort and one pass.
 * Source: Kleinberg 2003, Bursty and hierarchical structure in streams (two states, exponential gaps).
 */
export function findBursts(times: Iterable<number>, { factor, price }: BurstRules = { factor: 4, price: 1 }): Burst[] {
  if (!(factor > 1)) throw new RangeError(`factor must be above 1, got ${factor}`);
  const sorted = Float64Array.from(times).sort();
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined || last === first || sorted.length < 3) return [];
  const gaps = sorted.length - 1;
  const rate = gaps / (last - first);
  const enter = price * Math.log(gaps);
  const cameFromFast = [new Uint8Array(gaps), new Uint8Array(gaps)] as const;
  let costs: readonly [usual: number, fast: number] = [0, enter];
  for (let at = 0; at < gaps; at++) {
    const gap = (sorted[at + 1] ?? 0) - (sorted[at] ?? 0);
    const usual = rate * gap - Math.log(rate);
    const fast = factor * rate * gap - Math.log(factor * rate);
    const staysFast = costs[1] <= costs[0] + enter;
    cameFromFast[0][at] = costs[1] < costs[0] ? 1 : 0;
    cameFromFast[1][at] = staysFast ? 1 : 0;
    costs = [Math.min(costs[0], costs[1]) + usual, (staysFast ? costs[1] : costs[0] + enter) + fast];
  }
  return burstsOf(sorted, fastGaps(cameFromFast, costs));
}

/** Walks back along the cheapest sequence: 1 where a gap belongs to a burst. */
function fastGaps(cameFromFast: readonly [Uint8Array, Uint8Array], costs: readonly [number, number]): Uint8Array {
  const gaps = cameFromFast[0].length;
  const isFast = new Uint8Array(gaps);
  let state: 0 | 1 = costs[1] < costs[0] ? 1 : 0;
  for (let at = gaps - 1; at >= 0; at--) {
    isFast[at] = state;
    state = cameFromFast[state][at] === 1 ? 1 : 0;
  }
  return isFast;
}

function burstsOf(sorted: Float64Array, isFast: Uint8Array): Burst[] {
  const bursts: Burst[] = [];
  for (let at = 0; at < isFast.length; at++) {
    if (isFast[at] !== 1) continue;
    let end = at;
    while (isFast[end + 1] === 1) end += 1;
    bursts.push({ start: sorted[at] ?? 0, end: sorted[end + 1] ?? 0, events: end - at + 2 });
    at = end;
  }
  return bursts;
}
