/** A stream of chance that gives the same numbers for the same seed, on every machine. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** True with probability `share` (0..1). */
  chance(share: number): boolean;
  /** One of `items`. Errors: RangeError when there is none. */
  pick<Item>(items: readonly Item[]): Item;
  /** `items` in another order. */
  shuffle<Item>(items: readonly Item[]): Item[];
  /** A stream of its own for the part named `name`: adding to one part does not change another. */
  fork(name: string): Random;
}

/**
 * A stream of chance from a seed.
 * Shapes: any finite seed; it is taken modulo 2^32. Units: none. Errors: RangeError for a seed that is no number.
 * Source: sfc32 by Chris Doty-Humphrey (PractRand), 32-bit arithmetic only.
 */
export function createRandom(seed: number): Random {
  if (!Number.isFinite(seed)) throw new RangeError(`createRandom: seed must be a finite number, got ${seed}`);
  const state = { a: seed >>> 0, b: Math.floor(seed / 2 ** 32) >>> 0, c: 0x9e37_79b9, counter: 1 };
  const next = (): number => {
    const sum = (state.a + state.b + state.counter) >>> 0;
    state.counter = (state.counter + 1) >>> 0;
    state.a = (state.b ^ (state.b >>> 9)) >>> 0;
    state.b = (state.c + (state.c << 3)) >>> 0;
    state.c = (((state.c << 21) | (state.c >>> 11)) + sum) >>> 0;
    return sum / 2 ** 32;
  };
  for (let warmUp = 0; warmUp < 16; warmUp++) next();
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    integer,
    chance: (share) => next() < share,
    pick: (items) => {
      if (items.length === 0) throw new RangeError("pick: nothing to choose from");
      return items[integer(0, items.length - 1)] as (typeof items)[number];
    },
    shuffle: (items) => {
      const left = [...items];
      return items.map(() => left.splice(integer(0, left.length - 1), 1)[0] as (typeof items)[number]);
    },
    fork: (name) => createRandom(hashName(name, seed)),
  };
}

/** FNV-1a over the name, begun from the seed. */
function hashName(name: string, seed: number): number {
  let hash = (0x811c_9dc5 ^ seed) >>> 0;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x0100_0193) >>> 0;
  return hash;
}
