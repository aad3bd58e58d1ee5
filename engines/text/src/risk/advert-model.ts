import { weightAlphabet } from "../language/weight-alphabet.ts";

/**
 * A linear model as it is kept. `features` holds, key by key in ascending order, the gap to the key before (5 bits a
 * character, lowest first, 32 added while more follow) and two characters of weight: (12 bits - 2048) x `step`.
 */
export interface AdvertModel {
  readonly step: number;
  readonly slope: number;
  readonly intercept: number;
  /** Calibrated share from which an advert is flagged. */
  readonly threshold: number;
  readonly features: string;
}

/** A model ready to be asked: an open hash table. `keys` holds key + 1, 0 for an empty place. */
export interface WeightTable {
  readonly keys: Int32Array;
  readonly weights: Float32Array;
  /** The run in which a place was last met: a feature counts once a text. */
  readonly seen: Uint32Array;
  readonly mask: number;
}

const zero = 2048;

/** Writes sorted keys with their weights as the text that `unpackModel` reads. Errors: none; weights are clipped. */
export function packFeatures(keys: Int32Array, weights: Float64Array, step: number): string {
  let text = "";
  let before = -1;
  for (const [at, key] of keys.entries()) {
    let gap = key - before - 1;
    before = key;
    for (; gap >= 32; gap >>>= 5) text += weightAlphabet.charAt((gap & 31) | 32);
    text += weightAlphabet.charAt(gap);
    const level = Math.max(0, Math.min(4095, Math.round((weights[at] ?? 0) / step) + zero));
    text += weightAlphabet.charAt(level >>> 6) + weightAlphabet.charAt(level & 63);
  }
  return text;
}

/** Builds the table of a model. Cost: one step a feature, once. Errors: none. */
export function unpackModel({ features, step }: AdvertModel): WeightTable {
  const levels = new Uint8Array(128);
  for (let level = 0; level < weightAlphabet.length; level += 1) levels[weightAlphabet.charCodeAt(level)] = level;
  const levelAt = (at: number): number => levels[features.charCodeAt(at) & 127] ?? 0;
  // A feature takes at least three characters, so the table stays less than two thirds full.
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, features.length / 2)));
  const table = {
    keys: new Int32Array(size),
    weights: new Float32Array(size),
    seen: new Uint32Array(size),
    mask: size - 1,
  };
  let key = -1;
  for (let at = 0; at < features.length; at += 3) {
    let gap = 0;
    for (let shift = 0; ; shift += 5, at += 1) {
      const level = levelAt(at);
      gap |= (level & 31) << shift;
      if (level < 32) break;
    }
    key += gap + 1;
    const place = -1 - findPlace(table, key);
    table.keys[place] = key + 1;
    table.weights[place] = (((levelAt(at + 1) << 6) | levelAt(at + 2)) - zero) * step;
  }
  return table;
}

/** The place of a key; -1 less the empty place where it would stand when the model does not know it. */
export function findPlace({ keys, mask }: Pick<WeightTable, "keys" | "mask">, key: number): number {
  // Keys are hashes already; their low bits are as good as any.
  for (let place = key & mask; ; place = (place + 1) & mask) {
    const kept = keys[place] ?? 0;
    if (kept === key + 1) return place;
    if (kept === 0) return -1 - place;
  }
}
