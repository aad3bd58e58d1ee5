/** A piece of a text around a find, with the find's place in the piece. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const ellipsis = "…";

/**
 * Cuts the surroundings of a find out of a text, at the edges of words in any script.
 * Shapes: a span inside the text; `around` is how much is kept on each side at most. Where something is left out stands
 * an ellipsis. Units: UTF-16 code units. Errors: none; a span outside is moved to the text's edge.
 * Source: Unicode UAX #29, through Intl.Segmenter.
 */
export function cutExcerpt(
  text: string,
  span: { readonly start: number; readonly end: number },
  around: number,
): Excerpt {
  const start = Math.min(Math.max(0, span.start), text.length);
  const end = Math.min(Math.max(start, span.end), text.length);
  const words = new Intl.Segmenter(undefined, { granularity: "word" }).segment(text);
  const from = start - around <= 0 ? 0 : Math.min(start, edgeAfter(words, start - around));
  const to = end + around >= text.length ? text.length : Math.max(end, words.containing(end + around)?.index ?? end);
  const before = from > 0 ? ellipsis : "";
  const after = to < text.length ? ellipsis : "";
  const shift = before.length - from;
  return { text: `${before}${text.slice(from, to)}${after}`, start: start + shift, end: end + shift };
}

function edgeAfter(words: Intl.Segments, at: number): number {
  const word = words.containing(at);
  if (word === undefined || word.index === at) return at;
  return word.index + word.segment.length;
}
