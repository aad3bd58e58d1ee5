import { hashUnits } from "./hash-text.ts";

const gramSeed = 0x5a17;

/** Code units of a gram where words are written letter by letter. */
const spelled = 4;
/** Code units of a gram where one is a syllable or an idea: Han, kana, Hangul. */
const dense = 2;
/** Code units of a gram in Thai and Lao, where they are two thirds of a syllable: no stacked letters, no blanks. */
const thai = 3;

/** Hashes in the order in which they were found; only the first `length` count. */
export interface HashList {
  hashes: Int32Array;
  length: number;
}

/** Adds the hash of the units `from .. to` taken as a whole. */
export function addWhole(list: HashList, units: Uint16Array, from: number, to: number): void {
  list.hashes[list.length] = hashUnits(units, from, to, gramSeed) & ~1;
  list.length += 1;
}

/**
 * Adds the hashes of all grams of a word, which stands at `from .. to` with a blank on both sides; the lowest bit says that a gram is
 * dense. Shapes: `list` has room for a hash for each unit.
 */
export function cutGrams(list: HashList, units: Uint16Array, from: number, to: number): void {
  if (to - from <= spelled && !isDense(units[from + 1] ?? 0)) {
    addWhole(list, units, from, to);
    return;
  }
  const { hashes } = list;
  let { length } = list;
  let isOwnDense = isDense(units[from] ?? 0);
  for (let start = from; start < to - 1; start += 1) {
    const next = units[start + 1] ?? 0;
    const isNextDense = isDense(next);
    const isShort = isOwnDense || isNextDense;
    const end = start + (isShort ? dense : isThai(next) ? thai : spelled);
    if (end <= to) hashes[length++] = (hashUnits(units, start, end, gramSeed) & ~1) | (isShort ? 1 : 0);
    isOwnDense = isNextDense;
  }
  list.length = length;
}

/**
 * Code units that tell of one another in the grams of a word: how many times each unit is counted. Grams of Thai and Lao
 * are taken as `spelled` ones, so their campaigns must share a little more.
 */
export const gramOverlap = (gram: number): number => (isDenseGram(gram) ? dense : spelled);

/** True for a gram of ideographs or syllables. */
export const isDenseGram = (gram: number): boolean => (gram & 1) === 1;

/** Units of a piece that may be a part of a word that somebody pulled apart, at most. */
export const longestPiece = spelled;

/** True where no blank parts words: Thai, Lao, Burmese, Khmer, Han, kana, Hangul. */
export const isUnspaced = (unit: number): boolean =>
  isThai(unit) || (unit >= 0x1000 && unit <= 0x109f) || (unit >= 0x1780 && unit <= 0x17ff) || isDense(unit);

/** True where one code unit carries about as much as a syllable: kana, Han, Hangul, and Han beyond the basic plane. */
const isDense = (unit: number): boolean =>
  unit >= 0x3040 &&
  (unit <= 0x30ff ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xd840 && unit <= 0xd88f) ||
    (unit >= 0xf900 && unit <= 0xfaff));

const isThai = (unit: number): boolean => unit >= 0x0e00 && unit <= 0x0eff;
