import type { AdvertWord } from "./advert-words.ts";

/** Longest run of words, and shortest and longest run of characters inside a word, that are one feature. */
const mostWords = 3;
const fewestCharacters = 3;
const mostCharacters = 5;
const seed = 0x811c9dc5;
const prime = 0x01000193;
const edge = 0x20;

/** Bits of a feature's key. Wide enough that two features of one advert hardly ever share a key. */
export const keyBits = 24;

function toKey(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  const again = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (again ^ (again >>> 15)) >>> (32 - keyBits);
}

function hashWord(text: string): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
}

/**
 * Calls `visit` with the key of every feature of an advert and the first and last word it covers, repeats included:
 * runs of 1 to 3 words that no sentence end parts, and runs of 3 to 5 characters of each word with its edges marked.
 * Shapes: keys are 0 .. 2^24 - 1. Source: FNV-1a over UTF-16 code units, mixed once more.
 */
export function eachFeature(
  words: readonly AdvertWord[],
  visit: (key: number, first: number, last: number) => void,
): void {
  let before = 0;
  let earlier = 0;
  let run = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const hash = hashWord(word.text);
    run = word.gap ? 1 : Math.min(mostWords, run + 1);
    visit(toKey(hash ^ 0x5bd1e995), at, at);
    if (run > 1) visit(toKey(Math.imul(before, 0x5f356495) ^ hash), at - 1, at);
    if (run > 2) visit(toKey(Math.imul(Math.imul(earlier, 0x32c2ae35) ^ before, 0x5f356495) ^ hash), at - 2, at);
    earlier = before;
    before = hash;
    visitCharacters(word.text, at, visit);
  }
}

function visitCharacters(text: string, at: number, visit: (key: number, first: number, last: number) => void): void {
  const first = text.charCodeAt(0);
  // The kinds of contacts and the shapes of numbers are whole; pieces of them would only count them again.
  if (first < 0x61 || first > 0x7a) return;
  for (let from = -1; from + fewestCharacters <= text.length + 1; from += 1) {
    let hash = seed;
    const last = Math.min(mostCharacters, text.length + 1 - from);
    for (let n = 0; n < last; n += 1) {
      const place = from + n;
      const code = place < 0 || place >= text.length ? edge : text.charCodeAt(place);
      hash = Math.imul(hash ^ code, prime);
      if (n + 1 >= fewestCharacters) visit(toKey(hash), at, at);
    }
  }
}
