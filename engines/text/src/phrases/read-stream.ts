import { kindsOf, unitKinds } from "./classify-unit.ts";
import { plainUnit } from "./plain-unit.ts";

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
  /** Places at which a word, and so a phrase, may begin. */
  borders: Int32Array;
  borderCount: number;
}

/** An empty stream with room for `room` units; it grows by itself. */
export function createStream(room: number): PhraseStream {
  const buffer = new ArrayBuffer(room * 10);
  return {
    text: "",
    units: new Uint16Array(buffer, room * 8, room),
    positions: new Int32Array(buffer, 0, room),
    length: 0,
    borders: new Int32Array(buffer, room * 4, room),
    borderCount: 0,
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
  const { units, positions, borders } = into;
  let length = 0;
  let borderCount = 0;
  let pending = 0;
  let lastUnspaced = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = plainUnit(text.charCodeAt(index));
    const kind = kindsOf(unit);
    if (unit === 0 || (kind & unitKinds.ignored) !== 0) continue;
    if ((kind & unitKinds.word) === 0) {
      if (isStop(text, index, unit, kind)) pending = stopUnit;
      else if (pending === 0) pending = gapUnit;
      continue;
    }
    const unspaced = (kind & unitKinds.unspaced) !== 0;
    if (pending !== 0 && length > 0 && !(pending === gapUnit && (unspaced || lastUnspaced))) {
      units[length] = pending;
      positions[length] = index;
      length += 1;
    }
    pending = 0;
    units[length] = unit;
    positions[length] = index;
    if (isBorder(units, length, length + 1)) {
      borders[borderCount] = length;
      borderCount += 1;
    }
    length += 1;
    lastUnspaced = unspaced;
  }
  into.text = text;
  into.length = length;
  into.borderCount = borderCount;
  return into;
}

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
