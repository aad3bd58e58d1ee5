import type { Cue } from "./indicator.ts";
import { piecesBetween, spacingAt } from "./near.ts";
import { pairs } from "./pairs.ts";
import type { Piece } from "./rules/facts.ts";

/** Code units between the two words of a pair. */
const widestGap = { spaced: 30, unspaced: 24, han: 12 } as const;
/** How far before a pair a negation still takes it away. */
const reach = { spaced: 14, unspaced: 6, han: 4 } as const;
/** A pair found, in places of the matching copy. */
export interface FoundPair extends Piece {
  readonly indicator: string;
}

/**
 * Pairs of words near each other within one sentence, that no negation takes away.
 * Shapes: cues in the order of the text; at most one pair for each entry of `pairs`. Cost: linear in
 * the cues, for each word looks only at its neighbours.
 */
export function findPairs(matching: string, cues: ReadonlyMap<Cue, readonly Piece[]>): FoundPair[] {
  const found: FoundPair[] = [];
  for (const { indicator, of, amid, anywhere = false } of pairs) {
    const [first, second] = [cues.get(of[0]), cues.get(of[1])];
    if (first === undefined || second === undefined) continue;
    if (amid?.some((cue) => cues.has(cue)) === false) continue;
    const find = anywhere ? firstOfEach : nearest;
    const pair = find(matching, first, second, cues.get("negation") ?? []);
    if (pair !== undefined) found.push({ indicator, ...pair });
  }
  return found;
}

/** A negation in the clause before, or one that is a word's own ("not allowed"), takes nothing away. */
const clauseEnd = /[,\u060c\u3001\u104a]/;
const isWithin = (word: Piece, piece: Piece): boolean => word.start >= piece.start && word.end <= piece.end;

function nearest(
  matching: string,
  first: readonly Piece[],
  second: readonly Piece[],
  negations: readonly Piece[],
): Piece | undefined {
  let from = 0;
  for (const a of first) {
    const spacing = spacingAt(matching, a.start);
    const gap = widestGap[spacing];
    while (from < second.length && (second[from]?.end ?? 0) < a.start - gap) from += 1;
    for (let at = from; at < second.length; at += 1) {
      const b = second[at];
      if (b === undefined || b.start > a.end + gap) break;
      if (b.start < a.end && a.start < b.end) continue;
      const [start, end] = [Math.min(a.start, b.start), Math.max(a.end, b.end)];
      if (/[!?;|\u3002\uff01\uff1f\u104b\u17d4\u0964]|\.(?: |$)/.test(matching.slice(start, end))) continue;
      const mayNegate = (word: Piece): boolean =>
        word.end > start - reach[spacing] && word.start < end && !isWithin(word, a) && !isWithin(word, b);
      const before = piecesBetween(negations, start - reach[spacing], end);
      if (before.some((word) => mayNegate(word) && !clauseEnd.test(matching.slice(word.end, start)))) continue;
      return { start, end };
    }
  }
  return undefined;
}

/** From the first word of either list that no negation takes away to that of the other. */
function firstOfEach(
  matching: string,
  first: readonly Piece[],
  second: readonly Piece[],
  negations: readonly Piece[],
): Piece | undefined {
  const stands = (word: Piece): boolean =>
    nearest(matching, [word], [{ start: word.end, end: word.end }], negations) !== undefined;
  const [a, b] = [first.find(stands), second.find(stands)];
  if (a === undefined || b === undefined) return undefined;
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
