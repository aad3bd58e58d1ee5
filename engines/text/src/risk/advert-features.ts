import type { AdvertWord } from "./advert-words.ts";

/** Longest run of words, and shortest and longest run of characters inside a word, that are one feature. */
const mostWords = 3;
const fewestCharacters = 3;
const mostCharacters = 5;
const seed = 0x811c9dc5;
const prime = 0x01000193;
const edge = 0x20;

// Bits of a key: wide enough that two features of one advert hardly ever share one.
const keyBits = 24;

function toKey(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  const again = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (again ^ (again >>> 15)) >>> (32 - keyBits);
}

/** The hash of a word without letters, and of one with one letter more. Source: FNV-1a over UTF-16 code units. */
export const hashOfNothing: number = seed;
export const hashLetter = (hash: number, code: number): number => Math.imul(hash ^ code, prime);

/** The hash of a word, of which the keys of runs of words are made. */
export function hashWord(text: string): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = hashLetter(hash, text.charCodeAt(at));
  return hash;
}

/** The key of two words that follow one another, by their hashes. */
export const keyOfTwo = (first: number, second: number): number => toKey(Math.imul(first, 0x5f356495) ^ second);

/** The key of three words that follow one another, by their hashes. */
export const keyOfThree = (first: number, second: number, third: number): number =>
  toKey(Math.imul(Math.imul(first, 0x32c2ae35) ^ second, 0x5f356495) ^ third);

/**
 * The keys of a word alone: the word itself, then its runs of 3 to 5 characters with its edges marked, repeats included.
 * Contacts and the shapes of numbers are whole; pieces of them would only count them again.
 * Shapes: keys are 0 .. 2^24 - 1.
 */
export function keysOfWord(text: string): readonly number[] {
  const keys = [toKey(hashWord(text) ^ 0x5bd1e995)];
  const letter = text.charCodeAt(0);
  if (letter < 0x61 || letter > 0x7a) return keys;
  for (let from = -1; from + fewestCharacters <= text.length + 1; from += 1) {
    let hash = seed;
    const last = Math.min(mostCharacters, text.length + 1 - from);
    for (let n = 0; n < last; n += 1) {
      const place = from + n;
      hash = Math.imul(hash ^ (place < 0 || place >= text.length ? edge : text.charCodeAt(place)), prime);
      if (n + 1 >= fewestCharacters) keys.push(toKey(hash));
    }
  }
  return keys;
}

/** How many words up to and with this one make a run that no sentence end parts: 1 to 3. */
export const lengthenRun = (run: number, { gap }: AdvertWord): number => (gap ? 1 : Math.min(mostWords, run + 1));

/** The keys of all features of an advert, each once: its words, their characters, and runs of 2 and 3 words. */
export function distinctKeys(words: readonly AdvertWord[]): Int32Array {
  const keys = new Set<number>();
  let before = 0;
  let earlier = 0;
  let run = 0;
  for (const word of words) {
    const hash = hashWord(word.text);
    run = lengthenRun(run, word);
    for (const key of keysOfWord(word.text)) keys.add(key);
    if (run > 1) keys.add(keyOfTwo(before, hash));
    if (run > 2) keys.add(keyOfThree(earlier, before, hash));
    earlier = before;
    before = hash;
  }
  return Int32Array.from(keys);
}
