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
  let from = 0;
  let closing = noMark;
  let choices: string[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const code = pattern.charCodeAt(at);
    if (code >= marks.length || marks[code] === 0) continue;
    if (closing === noMark && (code === openRound || code === openSquare)) {
      if (at > from) pieces.push({ alternatives: [pattern.slice(from, at)] });
      // What stands in square brackets may be left out.
      choices = code === openSquare ? [""] : [];
      closing = code === openSquare ? closeSquare : closeRound;
    } else if (closing !== noMark && (code === bar || code === closing)) {
      choices.push(pattern.slice(from, at));
      if (code === closing) {
        pieces.push({ alternatives: choices });
        closing = noMark;
      }
    } else throw new RangeError(`parsePattern: stray mark in "${pattern}"`);
    from = at + 1;
  }
  if (closing !== noMark) throw new RangeError(`parsePattern: open bracket in "${pattern}"`);
  if (from < pattern.length) pieces.push({ alternatives: [pattern.slice(from)] });
  if (pieces.length === 0) throw new RangeError("parsePattern: empty pattern");
  return pieces;
}

const noMark = 0;
const [openRound, closeRound, openSquare, closeSquare, bar] = [0x28, 0x29, 0x5b, 0x5d, 0x7c];
const marks = new Uint8Array(128);
for (const mark of "()[]{}?!.;|/\\*+:") marks[mark.charCodeAt(0)] = 1;
