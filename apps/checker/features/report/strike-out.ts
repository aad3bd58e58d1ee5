/** What stands where words were struck out; it cannot be undone by whoever reads. */
const bar = "▇▇▇";

/**
 * A text without the words between two places. Shapes: UTF-16 code units, in any order; widened to whole graphemes, so
 * that no syllable is torn. An empty stretch changes nothing. Errors: none.
 */
export function strikeOut(text: string, from: number, to: number): string {
  const start = Math.max(0, Math.min(from, to));
  const end = Math.min(text.length, Math.max(from, to));
  if (start >= end) return text;
  const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text);
  const first = graphemes.containing(start)?.index ?? start;
  const last = graphemes.containing(end - 1);
  return text.slice(0, first) + bar + text.slice(last === undefined ? end : last.index + last.segment.length);
}
