import { countBits, nearDistance, readHash } from "./compare-hashes.ts";
import type { PictureHash } from "./write-hash.ts";

export interface NearPicture<Key> {
  readonly key: Key;
  readonly hash: PictureHash;
  /** Bits that differ, 0 .. 31. */
  readonly distance: number;
}

export interface PictureIndex<Key> {
  readonly size: number;
  readonly add: (key: Key, hash: PictureHash) => void;
  /** The pictures within 31 bits, the nearest first. */
  readonly near: (hash: PictureHash) => readonly NearPicture<Key>[];
}

const words = 16;

/**
 * An index of hashes that finds every one within 31 bits, without comparing all.
 * Two hashes of 16 words of 16 bits that differ in at most 31 bits have a word that differs in at most one: a hash is looked
 * up under each of its words and their 16 neighbours. Memory: some 300 bytes a hash.
 * Errors: RangeError for what is no hash. Source: Norouzi, Punjani, Fleet 2012, multi-index hashing.
 */
export function createPictureIndex<Key>(): PictureIndex<Key> {
  const keys: Key[] = [];
  const hashes: PictureHash[] = [];
  const bits: Uint32Array[] = [];
  const places = Array.from({ length: words }, () => new Map<number, number[]>());
  return {
    get size(): number {
      return keys.length;
    },
    add(key, hash) {
      const number = keys.length;
      const read = readHash(hash);
      keys.push(key);
      hashes.push(hash);
      bits.push(read);
      for (const [word, place] of places.entries()) {
        const value = wordOf(read, word);
        const known = place.get(value);
        if (known === undefined) place.set(value, [number]);
        else known.push(number);
      }
    },
    near(hash) {
      const wanted = readHash(hash);
      const found = new Set<number>();
      for (const [word, place] of places.entries()) {
        for (let bit = -1; bit < 16; bit++) {
          const value = wordOf(wanted, word) ^ (bit < 0 ? 0 : 1 << bit);
          for (const number of place.get(value) ?? []) found.add(number);
        }
      }
      return [...found]
        .map((number) => ({ number, distance: countBits(wanted, bits[number] ?? wanted) }))
        .filter(({ distance }) => distance <= nearDistance)
        .sort((one, other) => one.distance - other.distance || one.number - other.number)
        .flatMap(({ number, distance }) => {
          const [key, known] = [keys[number], hashes[number]];
          return key === undefined || known === undefined ? [] : [{ key, hash: known, distance }];
        });
    },
  };
}

function wordOf(bits: Uint32Array, word: number): number {
  const value = bits[word >> 1] ?? 0;
  return word % 2 === 0 ? value >>> 16 : value & 0xffff;
}
