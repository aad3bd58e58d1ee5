import { type Cue, deniableCues } from "./indicator.ts";
import { piecesBetween, spacingAt } from "./near.ts";
import type { Piece } from "./rules/facts.ts";

/** Code units between a negation and the word it takes away. */
const widestGap = { spaced: 6, unspaced: 5, han: 2 } as const;

/**
 * Cues without those of honest adverts that a negation stands right before: "no receipt" accounts for nothing.
 * Shapes: places of the matching copy, sorted by start. Errors: none. Cost: linear.
 */
export function denyCues(matching: string, cues: ReadonlyMap<Cue, readonly Piece[]>): Map<Cue, readonly Piece[]> {
  const kept = new Map(cues);
  const negations = cues.get("negation") ?? [];
  for (const cue of negations.length === 0 ? [] : deniableCues) {
    const said = cues.get(cue)?.filter(({ start }) => {
      const from = start - widestGap[spacingAt(matching, start)];
      return !piecesBetween(negations, from - 1, start).some(
        ({ end }) => end <= start && isOneClause(matching.slice(end, start)),
      );
    });
    if (said === undefined) continue;
    if (said.length > 0) kept.set(cue, said);
    else kept.delete(cue);
  }
  return kept;
}

const isOneClause = (between: string): boolean => !/[^\p{L}\p{M}\p{N} ]/u.test(between);
