import { makeRest, type Rest } from "./follow-filter.ts";
import type { Pieces } from "./match-pieces.ts";
import { parsePattern, type PatternPiece } from "./parse-pattern.ts";
import { spellPlainly } from "./plain-unit.ts";

/** A pattern made ready: whole readings or beginnings for a trie, and what tests the rest behind a beginning. */
export interface CompiledPattern {
  readonly beginnings: readonly string[];
  /** The whole pattern, to be matched from the start of a beginning; `undefined` when beginnings are whole. */
  readonly whole: Pieces | undefined;
  /** What must follow a beginning, where that can be told: most places are excluded so, before `whole` is asked. */
  readonly rest: Rest | undefined;
  /** Units of the shortest reading. */
  readonly shortest: number;
}

/** Beginnings of one pattern: enough to be rare words, few enough to build the vocabulary in a moment. */
const maxBeginnings = 24;

/**
 * Compiles a pattern instead of writing out its readings, of which some patterns have thousands.
 * Shapes: `fold` folds words as texts are folded; `unspaced` for scripts without spaces between words.
 * Errors: RangeError as `parsePattern`, and when no reading may be empty but one is.
 */
export function compilePattern(pattern: string, fold: (words: string) => string, unspaced: boolean): CompiledPattern {
  const pieces = parsePattern(pattern).map(({ alternatives }) => ({
    alternatives: [...new Set(alternatives.map((words) => foldKeepingSpaces(words, fold)))],
  }));
  const shortest = pieces.reduce(
    (sum, piece) => sum + Math.min(...piece.alternatives.map((words) => words.trim().length)),
    0,
  );
  if (shortest === 0) throw new RangeError(`compilePattern: empty reading in "${pattern}"`);
  const cut = findCut(pieces, unspaced);
  const beginnings = [
    ...new Set(expand(pieces.slice(0, cut.pieces)).map((words) => words.replace(/\s+/g, " ").trim())),
  ];
  if (cut.isWhole) return { beginnings, whole: undefined, rest: undefined, shortest };
  const whole = { pieces: pieces.map(({ alternatives }) => alternatives), unspaced };
  return { beginnings, whole, rest: makeRest(whole.pieces.slice(cut.pieces)), shortest };
}

function foldKeepingSpaces(words: string, fold: (words: string) => string): string {
  const inner = words.trim();
  if (inner.length === words.length) return inner === "" ? "" : spellPlainly(fold(inner));
  if (inner === "") return " ";
  return `${words.trimStart() === words ? "" : " "}${spellPlainly(fold(inner))}${words.trimEnd() === words ? "" : " "}`;
}

/** How many pieces the beginnings take: all if they are few, else up to a word border. */
function findCut(pieces: readonly PatternPiece[], unspaced: boolean): { pieces: number; isWhole: boolean } {
  let readings = 1;
  let best = 0;
  for (const [at, piece] of pieces.entries()) {
    readings *= piece.alternatives.length;
    if (readings > maxBeginnings && best > 0) return { pieces: best, isWhole: false };
    const words = pieces.slice(0, at + 1).some(({ alternatives }) => alternatives.every((text) => text.trim() !== ""));
    const next = pieces[at + 1]?.alternatives;
    const isBorder =
      unspaced ||
      (next?.every((text) => text.startsWith(" ")) ?? true) ||
      piece.alternatives.every((text) => text.endsWith(" "));
    if (words && isBorder) best = at + 1;
  }
  return { pieces: pieces.length, isWhole: true };
}

function expand(pieces: readonly PatternPiece[]): string[] {
  let readings = [""];
  for (const { alternatives } of pieces) {
    readings = readings.flatMap((reading) => alternatives.map((words) => reading + words));
  }
  return readings;
}
