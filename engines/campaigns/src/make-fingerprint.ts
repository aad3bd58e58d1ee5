import type { FoldedDocument } from "@suar/domain";
import { addWhole, cutGrams, type HashList, isUnspaced, longestPiece } from "./cut-grams.ts";
import { mixBits, toHex } from "./hash-text.ts";
import { createMasked, isMark, type MaskedText, maskSlots, numberMark } from "./mask-slots.ts";
import { kindOf, kindOfPair, unitKinds } from "./unit-kinds.ts";

/** What the engine keeps of one record: the hashes of its distinct grams, in rising order, and a name for that set. */
export interface Fingerprint {
  readonly id: string;
  /** 16 hexadecimal digits; records with the same grams have the same shape. */
  readonly shape: string;
  readonly grams: Int32Array;
}

/** Distinct grams kept of one record. A longer record is represented by those with the smallest hashes. */
export const maxGrams = 4096;

/** Longer texts have memory of their own. */
const longestShared = 1 << 15;
const shared = createWorkspace(longestShared);

/** Memory in which one text is read: allocating it for each would cost more than reading. */
interface Workspace {
  readonly masked: MaskedText;
  /** The word at hand with a blank on both sides. */
  readonly word: MaskedText;
  readonly list: HashList;
}

function createWorkspace(units: number): Workspace {
  const word = createMasked(units + 2);
  word.units[0] = 0x20;
  // A unit begins one gram, and so does the blank before its word.
  return { masked: createMasked(units), word, list: { hashes: new Int32Array(2 * units + 2), length: 0 } };
}

/**
 * The fingerprint of one record, for any script: grams of 4 code units inside words padded with a blank, of 3 in Thai and
 * Lao, of 2 where a character is a syllable or an idea (Han, kana, Hangul). Numbers and entities count as typed slots, never
 * by value; letters that were pulled apart count as a word where blanks part no words.
 * Shapes: at most `maxGrams` grams; none for a text without letters and slots. Errors: none.
 */
export function makeFingerprint(doc: FoldedDocument): Fingerprint {
  const units = doc.matching.length + 3 * doc.spans.length;
  const space = units <= longestShared ? shared : createWorkspace(units);
  maskSlots(doc, space.masked);
  space.list.length = 0;
  addWords(space);
  const grams = distinct(space.list).slice(0, maxGrams);
  return { id: doc.id, shape: nameShape(grams), grams };
}

/** Adds the grams of every word. Pieces with nothing but blanks between them, in a script that puts none there, are one word. */
function addWords({ masked: { units, length }, word, list }: Workspace): void {
  let piece = 0;
  let isApart = true;
  word.length = 1;
  for (let at = 0; at < length; ) {
    const from = at;
    at = endOfPiece(units, from, length);
    if (at === from) {
      const kind = kindOf(units[from] ?? 0);
      if (kind !== unitKinds.blank) isApart = true;
      at += kind === unitKinds.gap && isPair(units, from, length) ? 2 : 1;
      continue;
    }
    if (at - from === 1 && units[from] === numberMark) {
      isApart = true;
      continue;
    }
    const goesOn =
      !isApart &&
      piece <= longestPiece &&
      at - from <= longestPiece &&
      isUnspaced(word.units[word.length - 1] ?? 0) &&
      isUnspaced(units[from] ?? 0);
    if (!goesOn) endWord(word, list);
    for (let unit = from; unit < at; unit += 1) word.units[word.length++] = units[unit] ?? 0;
    piece = at - from;
    isApart = false;
  }
  endWord(word, list);
}

/** Where the letters, marks of letters and slots that begin at `from` end; `from` when there are none. */
function endOfPiece(units: Uint16Array, from: number, length: number): number {
  let at = from;
  while (at < length) {
    const unit = units[at] ?? 0;
    if (isPair(units, at, length)) {
      if (kindOfPair(unit, units[at + 1] ?? 0) !== unitKinds.word) break;
      at += 2;
    } else if (isMark(unit) || kindOf(unit) === unitKinds.word) at += 1;
    else break;
  }
  return at;
}

function isPair(units: Uint16Array, at: number, length: number): boolean {
  const unit = units[at] ?? 0;
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= length) return false;
  const low = units[at + 1] ?? 0;
  return low >= 0xdc00 && low <= 0xdfff;
}

/** Adds the grams of the word at hand, which a slot may be, and begins another. */
function endWord(word: MaskedText, list: HashList): void {
  const { units, length } = word;
  word.length = 1;
  if (length === 1) return;
  if (length === 2 && isMark(units[1] ?? 0)) {
    addWhole(list, units, 1, 2);
    return;
  }
  units[length] = 0x20;
  cutGrams(list, units, 0, length + 1);
}

function distinct({ hashes, length }: HashList): Int32Array {
  const values = hashes.subarray(0, length).sort();
  let kept = 0;
  for (let at = 0; at < length; at += 1) {
    const value = values[at] ?? 0;
    if (at === 0 || value !== values[at - 1]) {
      values[kept] = value;
      kept += 1;
    }
  }
  return values.subarray(0, kept);
}

function nameShape(grams: Int32Array): string {
  let low = 0x9e3779b9;
  let high = 0x7f4a7c15;
  for (const gram of grams) {
    low = mixBits(low ^ gram);
    high = mixBits((high + gram) ^ (gram << 7));
  }
  return toHex(high) + toHex(low);
}
