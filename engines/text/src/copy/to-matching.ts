import type { FoldedText, Span } from "@suar/domain";

/** First index at which `values` (never decreasing) is greater than `limit`. */
function firstAbove(values: Int32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The stretch of the matching copy that came from a stretch of the display copy; `undefined` when nothing of it is left
 * there. Shapes: half-open spans of UTF-16 code units. Errors: none; a span outside the text is cut to it.
 */
export function toMatching(folded: FoldedText, span: Span): Span | undefined {
  const start = firstAbove(folded.ends, span.start);
  const end = firstAbove(folded.starts, span.end - 1);
  return start < end ? { start, end } : undefined;
}

/** The stretch of the display copy behind a not empty stretch of the matching copy. */
export function toDisplay(folded: FoldedText, span: Span): Span {
  return { start: folded.starts[span.start] ?? 0, end: folded.ends[span.end - 1] ?? 0 };
}
