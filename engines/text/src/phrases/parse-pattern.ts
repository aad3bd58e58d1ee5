/** One piece of a phrase pattern: words that stand there, or a choice of them. */
export interface PatternPiece {
  /** One alternative for plain text, several for a group; an optional piece has an empty one. */
  readonly alternatives: readonly string[];
}

/**
 * Reads a phrase pattern: `(air|plane) ticket`, `free [air] ticket`, `fee[s]`. Round brackets choose, square brackets
 * choose or leave out; they do not nest.
 * Shapes: any pattern with words in it. Errors: RangeError for nested or open brackets, and for a mark that never
 * stands in a phrase (a question mark, a full stop, a slash): it would never be found.
 */
export function parsePattern(pattern: string): PatternPiece[] {
  const pieces: PatternPiece[] = [];
  for (let at = 0; at < pattern.length; ) {
    const open = /[([{]/.exec(pattern.slice(at));
    const end = open === null ? pattern.length : at + open.index;
    if (end > at) pieces.push({ alternatives: [readWords(pattern.slice(at, end), pattern)] });
    if (end === pattern.length) break;
    const optional = pattern[end] === "[";
    const close = pattern.indexOf(optional ? "]" : ")", end);
    if (close < 0) throw new RangeError(`parsePattern: open bracket in "${pattern}"`);
    const choices = pattern
      .slice(end + 1, close)
      .split("|")
      .map((words) => readWords(words, pattern));
    pieces.push({ alternatives: optional ? ["", ...choices] : choices });
    at = close + 1;
  }
  if (pieces.length === 0) throw new RangeError("parsePattern: empty pattern");
  return pieces;
}

function readWords(words: string, pattern: string): string {
  if (/[()[\]{}?!.;|/\\*+:]/.test(words)) throw new RangeError(`parsePattern: stray mark in "${pattern}"`);
  return words;
}
