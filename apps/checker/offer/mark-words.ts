import type { Span } from "@suar/domain";

/** A stretch of a text; `isMarked` when words of a sign stand in it. */
export interface TextPart {
  readonly start: number;
  readonly words: string;
  readonly isMarked: boolean;
}

/**
 * Cuts a text into marked and plain parts.
 * Shapes: spans in any order, they may overlap; the parts' words joined are the text again. A mark is widened to whole
 * graphemes, so that no Khmer or Burmese syllable is torn; an empty one, or one outside the text, is left out.
 * Units: UTF-16 code units. Errors: none. Source: Unicode UAX #29, through Intl.Segmenter.
 */
export function markWords(text: string, spans: readonly Span[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  const push = (end: number, isMarked: boolean): void => {
    if (end > at) parts.push({ start: at, words: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end } of joinSpans(text, spans)) {
    push(start, false);
    push(end, true);
  }
  push(text.length, false);
  return parts;
}

function joinSpans(text: string, spans: readonly Span[]): readonly Span[] {
  const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text);
  const joined: { start: number; end: number }[] = [];
  const inside = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  for (const span of inside) {
    const start = graphemes.containing(span.start)?.index ?? span.start;
    const last = graphemes.containing(span.end - 1);
    const end = last === undefined ? span.end : last.index + last.segment.length;
    const before = joined.at(-1);
    if (before === undefined || before.end < start) joined.push({ start, end });
    else before.end = Math.max(before.end, end);
  }
  return joined;
}
