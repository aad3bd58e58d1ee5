import { gapUnit, isBorder, stopUnit, type PhraseStream } from "./read-stream.ts";

/** What a phrase is made of: each piece is one of its alternatives, folded and plainly spelt. */
export interface Pieces {
  readonly pieces: readonly (readonly string[])[];
  /** For scripts without spaces between words: a space may be left out. */
  readonly unspaced: boolean;
}

/**
 * The unit behind the longest reading of some pieces that begins at the unit `from` and ends where a word may end; -1 when
 * there is none. All readings are followed side by side, so the work is bounded by alternatives times places.
 * Shapes: `from` is a unit of the stream. Errors: none.
 */
export function matchPieces({ pieces, unspaced }: Pieces, stream: PhraseStream, from: number): number {
  let places = [from];
  for (const alternatives of pieces) {
    const next: number[] = [];
    for (const place of places) {
      for (const words of alternatives) {
        const end = endOfWords(words, unspaced, stream, place);
        if (end >= 0 && !next.includes(end)) next.push(end);
      }
    }
    if (next.length === 0) return -1;
    places = next;
  }
  const { units, length } = stream;
  let longest = -1;
  for (const place of places) {
    let end = place;
    while (end > from && (units[end - 1] ?? 0) <= stopUnit) end -= 1;
    if (end > longest && isBorder(units, end, length)) longest = end;
  }
  return longest > from ? longest : -1;
}

/** The unit behind some words that stand at `from`; -1 when other words do. */
function endOfWords(words: string, unspaced: boolean, { units, length }: PhraseStream, from: number): number {
  let at = from;
  for (let letter = 0; letter < words.length; letter += 1) {
    const code = words.charCodeAt(letter);
    if (code !== 0x20) {
      if (at >= length || units[at] !== code) return -1;
      at += 1;
    } else if (at < length && units[at] === gapUnit) at += 1;
    // A space stands once, whatever was left out beside it, and none stands at the ends of a phrase.
    else if (!unspaced && at > 0 && at < length && (units[at - 1] ?? 0) > stopUnit && units[at] !== stopUnit) return -1;
  }
  return at;
}
