/** A labelled stretch of a text, in UTF-16 code units, half open. */
export interface TextMark {
  readonly key: string;
  readonly kind: "indicator" | "entity" | "disguise";
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** A stretch over which the same marks lie. `closing` are those that end with it: their labels stand there. */
export interface TextSegment {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly closing: readonly TextMark[];
}

/**
 * Cuts a text where marks begin and end, however they overlap.
 * Shapes: marks in any order; the segments' texts joined are the text again. A mark is widened to whole graphemes, so
 * that no Khmer or Burmese syllable and no emoji is torn; one that is empty or outside the text is left out.
 * Units: UTF-16 code units. Errors: none.
 * Source: Unicode UAX #29, through Intl.Segmenter.
 */
export function segmentText(text: string, marks: readonly TextMark[]): readonly TextSegment[] {
  const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text);
  const begin = (at: number): number => graphemes.containing(at)?.index ?? at;
  const end = (at: number): number => {
    const grapheme = graphemes.containing(at - 1);
    return grapheme === undefined ? at : grapheme.index + grapheme.segment.length;
  };
  const fitted = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter((mark) => mark.start < mark.end)
    .map((mark) => ({ ...mark, start: begin(mark.start), end: end(mark.end) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([0, text.length, ...fitted.flatMap((mark) => [mark.start, mark.end])])].sort(
    (a, b) => a - b,
  );
  const segments: TextSegment[] = [];
  let active: TextMark[] = [];
  let next = 0;
  cuts.forEach((start, place) => {
    const stop = cuts[place + 1];
    if (stop === undefined) return;
    active = active.filter((mark) => mark.end > start);
    for (let mark = fitted[next]; mark !== undefined && mark.start === start; mark = fitted[next]) {
      active.push(mark);
      next += 1;
    }
    const closing = active.filter((mark) => mark.end === stop);
    segments.push({ start, text: text.slice(start, stop), marks: [...active], closing });
  });
  return segments;
}
