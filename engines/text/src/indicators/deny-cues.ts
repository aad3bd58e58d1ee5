import { type Cue, deniableCues } from "./indicator.ts";
import { piecesBetween, spacingAt } from "./near.ts";
import type { Piece } from "./rules/facts.ts";

/** Code units between a negation and the word it takes away. */
const widestGap = { spaced: 6, unspaced: 5, han: 2 } as const;

/** Devanagari, Bengali, Sinhala and the Arabic script of Urdu: their verb, and so its negation, ends the clause. */
const isVerbLast = (unit: number): boolean =>
  (unit >= 0x0900 && unit <= 0x09ff) || (unit >= 0x0d80 && unit <= 0x0dff) || (unit >= 0x0600 && unit <= 0x06ff);
/** Code units between a word and the negation behind it: a word may stand there. */
const widestGapBehind = 8;

/**
 * Cues without those of honest adverts that a negation stands right before, or right behind where the verb stands last:
 * "no receipt" accounts for nothing.
 * Shapes: places of the matching copy, sorted by start. Errors: none. Cost: linear.
 */
export function denyCues(matching: string, cues: ReadonlyMap<Cue, readonly Piece[]>): Map<Cue, readonly Piece[]> {
  const kept = new Map(cues);
  const negations = cues.get("negation") ?? [];
  for (const cue of negations.length === 0 ? [] : deniableCues) {
    const said = cues.get(cue)?.filter((word) => {
      const from = word.start - widestGap[spacingAt(matching, word.start)];
      const before = piecesBetween(negations, from - 1, word.start);
      if (before.some(({ end }) => end <= word.start && isOneClause(matching.slice(end, word.start)))) return false;
      if (!isVerbLast(matching.charCodeAt(word.start))) return true;
      const behind = piecesBetween(negations, word.end, word.end + widestGapBehind);
      return !behind.some(({ start }) => start >= word.end && isOneClause(matching.slice(word.end, start)));
    });
    if (said === undefined) continue;
    if (said.length > 0) kept.set(cue, said);
    else kept.delete(cue);
  }
  return kept;
}

const isOneClause = (between: string): boolean => !/[^\p{L}\p{M}\p{N} ]/u.test(between);
