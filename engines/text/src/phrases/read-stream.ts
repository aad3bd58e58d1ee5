import { unitKinds, unitTable } from "./classify-unit.ts";

/** Stream symbol for any run of spaces and punctuation between two words, and for the end of a sentence. */
export const gapUnit = 1;
export const stopUnit = 2;

/** A text as phrases see it: word units, one gap between words, no gap beside scripts that write without spaces. */
export interface PhraseStream {
  readonly units: Uint16Array;
  /** Index in the text of each unit. */
  readonly positions: Int32Array;
  readonly length: number;
}

/**
 * Reads a text (or a phrase, in the same way) as a stream of units, so that "air-ticket", "air  ticket" and a Khmer
 * phrase with zero-width or ordinary spaces inside all compare equal. A full stop ends a sentence only before a space.
 * Shapes: any string; the stream is never longer than the text plus one. Errors: none.
 */
export function readStream(text: string): PhraseStream {
  const kinds = unitTable();
  const units = new Uint16Array(text.length + 1);
  const positions = new Int32Array(text.length + 1);
  let length = 0;
  let pending = 0;
  let lastUnspaced = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const kind = kinds[unit] ?? 0;
    if ((kind & unitKinds.ignored) !== 0) continue;
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
    length += 1;
    lastUnspaced = unspaced;
  }
  return { units, positions, length };
}

function isStop(text: string, index: number, unit: number, kind: number): boolean {
  if ((kind & unitKinds.stop) !== 0) return true;
  if (unit !== 0x2e) return false;
  const next = text.charCodeAt(index + 1);
  return Number.isNaN(next) || next <= 0x20;
}
