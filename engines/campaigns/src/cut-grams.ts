import { hashText } from "./hash-text.ts";

const gramSeed = 0x5a17;

/** Code units of a gram where words are written letter by letter. */
const spelled = 4;
/** Code units of a gram where one is a syllable or an idea: Han, kana, Hangul. */
const dense = 2;
/** Code units of a gram in Thai and Lao, where they are two thirds of a syllable: no stacked letters, no blanks. */
const thai = 3;

/** Hash of a word that is taken as a whole. */
export const hashWord = (word: string): number => hashText(word, 0, word.length, gramSeed) & ~1;

/** Hashes of all grams of a word padded with a blank on both sides, added to `hashes`; the lowest bit says that it is dense. */
export function cutGrams(hashes: number[], word: string): void {
  const last = word.length;
  if (last <= spelled && !isDense(word.charCodeAt(1))) {
    hashes.push(hashWord(word));
    return;
  }
  for (let start = 0; start < last - 1; start += 1) {
    const next = word.charCodeAt(start + 1);
    const isShort = isDense(word.charCodeAt(start)) || isDense(next);
    const end = start + (isShort ? dense : isThai(next) ? thai : spelled);
    if (end <= last) hashes.push((hashText(word, start, end, gramSeed) & ~1) | (isShort ? 1 : 0));
  }
}

/**
 * Code units that tell of one another in the grams of a word: how many times each unit is counted. Grams of Thai and Lao
 * are taken as `spelled` ones, so their campaigns must share a little more.
 */
export const gramOverlap = (gram: number): number => ((gram & 1) === 1 ? dense : spelled);

/**
 * True when two words with nothing but blanks between them are pieces of one: no longer than a gram, in a
 * script that puts no blank between words, so that somebody pulled them apart.
 */
export const isPulledApart = (word: string, next: string): boolean =>
  word.length <= spelled &&
  next.length <= spelled &&
  isUnspaced(word.charCodeAt(word.length - 1)) &&
  isUnspaced(next.charCodeAt(0));

/** True where one code unit carries about as much as a syllable: kana, Han, Hangul, and Han beyond the basic plane. */
const isDense = (unit: number): boolean =>
  unit >= 0x3040 &&
  (unit <= 0x30ff ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xd840 && unit <= 0xd88f) ||
    (unit >= 0xf900 && unit <= 0xfaff));

const isThai = (unit: number): boolean => unit >= 0x0e00 && unit <= 0x0eff;

const isUnspaced = (unit: number): boolean =>
  isThai(unit) || (unit >= 0x1000 && unit <= 0x109f) || (unit >= 0x1780 && unit <= 0x17ff) || isDense(unit);
