import type { Span } from "@suar/domain";

/** Words with what stands before and after them in the same text. */
export interface Around {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** How much stands on each side, graphemes: enough to know the sentence again on a small screen. */
const aside = 40;
/** How far the text is looked at for them, code units: no line of any length makes a quote slow. */
const farthest = 200;

/**
 * The words of a span with a little of the text around them, for a quote.
 * Shapes: a span inside the text. `before` and `after` end in an ellipsis where the line goes on; white space is single.
 * Units: UTF-16 code units in, at most 40 graphemes on each side out. Errors: none; a span outside gives empty words.
 */
export function cutAround(text: string, { start, end }: Span): Around {
  const lineStart = text.lastIndexOf("\n", Math.max(0, start - 1)) + 1;
  const lineEnd = text.indexOf("\n", end);
  const before = graphemesOf(text.slice(Math.max(lineStart, start - farthest), start));
  const after = graphemesOf(text.slice(end, Math.min(lineEnd === -1 ? text.length : lineEnd, end + farthest)));
  const isLong = (side: readonly string[]): boolean => side.length > aside;
  return {
    before: `${isLong(before) ? "…" : ""}${before.slice(-aside).join("")}`.replaceAll(/\s+/g, " "),
    words: text.slice(start, end).replaceAll(/\s+/g, " "),
    after: `${after.slice(0, aside).join("")}${isLong(after) ? "…" : ""}`.replaceAll(/\s+/g, " "),
  };
}

// Making one is slower than a hundred quotes.
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

const graphemesOf = (text: string): readonly string[] => Array.from(graphemes.segment(text), ({ segment }) => segment);
