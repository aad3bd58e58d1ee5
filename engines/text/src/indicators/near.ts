import { kindsOf, unitKinds } from "../phrases/classify-unit.ts";
import type { Piece } from "./rules/facts.ts";

/** How closely a writing system sets its words: Han in one or two code units, Khmer in ten. */
type Spacing = "spaced" | "unspaced" | "han";

/** The spacing of the writing system at a place of the matching copy. */
export function spacingAt(matching: string, at: number): Spacing {
  const unit = matching.charCodeAt(at);
  if ((kindsOf(unit) & unitKinds.unspaced) === 0) return "spaced";
  return unit >= 0x2e80 && unit < 0xa000 ? "han" : "unspaced";
}

/** Longer than any cue that says no. */
const longestWord = 64;

/** Of pieces sorted by start those that end behind `from` and start before `to`. Cost: of what is found, beside a search. */
export function piecesBetween(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) < from - longestWord) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < pieces.length && (pieces[end]?.start ?? to) < to) end += 1;
  return pieces.slice(low, end).filter((piece) => piece.end > from);
}
