import { kindsOf, unitKinds } from "./classify-unit.ts";
import { plainUnit } from "./plain-unit.ts";
import { scriptOfUnit } from "./scripts-of.ts";

/** Stream symbol for any run of spaces and punctuation between two words, and for the end of a sentence. */
export const gapUnit = 1;
export const stopUnit = 2;

/** A text as phrases see it: word units, one gap between words, no gap beside scripts that write without spaces. */
export interface PhraseStream {
  text: string;
  units: Uint16Array;
  /** Index in the text of each unit. */
  positions: Int32Array;
  length: number;
  /**
   * Places at which a word, and so a phrase, may begin. In a script without spaces a letter with its marks is a word.
   */
  borders: Int32Array;
  borderCount: number;
  /** Where the word that begins at each border ends, and a hash of its units. */
  wordEnds: Int32Array;
  wordHashes: Int32Array;
  /** Writing systems of the words; bit n stands for number n in `scriptNames`, bit 0 for none of them. */
  scripts: number;
}

/** The hash of a word is that of each unit, first to last, put into this. */
export const hashSeed = 0x811c9dc5;
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** An empty stream with room for `room` units; it grows by itself. */
export function createStream(room: number): PhraseStream {
  const buffer = new ArrayBuffer(room * 18);
  return {
    text: "",
    units: new Uint16Array(buffer, room * 16, room),
    positions: new Int32Array(buffer, 0, room),
    length: 0,
    borders: new Int32Array(buffer, room * 4, room),
    borderCount: 0,
    wordEnds: new Int32Array(buffer, room * 8, room),
    wordHashes: new Int32Array(buffer, room * 12, room),
    scripts: 0,
  };
}

/**
 * Reads a text (or a phrase, in the same way) as a stream of units, so that "air-ticket", "air  ticket" and a Khmer
 * phrase with zero-width or ordinary spaces inside all compare equal, and the usual spellings of one word with them
 * (`plainUnit`). A full stop ends a sentence only before a space.
 * Shapes: any string; the stream is never longer than the text plus one; `into` is filled anew, so that many short
 * texts need no memory of their own. Errors: none.
 */
export function readStream(text: string, into: PhraseStream = createStream(text.length + 1)): PhraseStream {
  if (into.units.length <= text.length) Object.assign(into, createStream(2 * text.length + 1));
  const { units, positions, borders, wordEnds, wordHashes } = into;
  let length = 0;
  let words = 0;
  let hash = 0;
  let pending = 0;
  let before = 0;
  let scripts = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = plainUnit(text.charCodeAt(index));
    const kind = kindsOf(unit);
    if (unit === 0 || (kind & unitKinds.ignored) !== 0) continue;
    if ((kind & unitKinds.word) === 0) {
      if (isStop(text, index, unit, kind)) pending = stopUnit;
      else if (pending === 0) pending = gapUnit;
      continue;
    }
    const unspaced = ((kind | before) & unitKinds.unspaced) !== 0;
    const parted = pending === stopUnit || (pending === gapUnit && !unspaced);
    if (length === 0 || parted || (unspaced && (kind & unitKinds.mark) === 0)) {
      if (words > 0) {
        wordEnds[words - 1] = length;
        wordHashes[words - 1] = hash;
      }
      if (parted && length > 0) {
        units[length] = pending;
        positions[length] = index;
        length += 1;
      }
      borders[words] = length;
      words += 1;
      hash = hashSeed;
    }
    pending = 0;
    before = kind;
    scripts |= 1 << scriptOfUnit(unit);
    units[length] = unit;
    positions[length] = index;
    length += 1;
    hash = hashUnit(hash, unit);
  }
  if (words > 0) {
    wordEnds[words - 1] = length;
    wordHashes[words - 1] = hash;
  }
  into.text = text;
  into.length = length;
  into.borderCount = words;
  into.scripts = scripts;
  return into;
}

/** What stands between a word and the next: `gapUnit`, `stopUnit`, or 0 for nothing. */
export const unitBetween = ({ units, borders, wordEnds }: PhraseStream, word: number): number => {
  const end = wordEnds[word] ?? 0;
  return end === borders[word + 1] ? 0 : (units[end] ?? 0);
};

/** Where in the text the unit at `at` ends, with the marks that its spelling drops. */
export function endInText({ text, positions }: PhraseStream, at: number): number {
  let end = (positions[at] ?? 0) + 1;
  while (end < text.length && plainUnit(text.charCodeAt(end)) === 0) end += 1;
  return end;
}

/** True when a word may end before `at` and another begin there. */
export function isBorder(units: Uint16Array, at: number, length: number): boolean {
  if (at === 0 || at >= length) return true;
  const unit = units[at] ?? 0;
  const before = units[at - 1] ?? 0;
  if (unit <= stopUnit || before <= stopUnit) return true;
  const kind = kindsOf(unit);
  if ((kind & unitKinds.mark) !== 0) return false;
  return ((kind | kindsOf(before)) & unitKinds.unspaced) !== 0;
}

function isStop(text: string, index: number, unit: number, kind: number): boolean {
  if ((kind & unitKinds.stop) !== 0) return true;
  if (unit !== 0x2e) return false;
  const next = text.charCodeAt(index + 1);
  return Number.isNaN(next) || next <= 0x20;
}
