import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type TextMark, segmentText } from "./segment-text.ts";

const mark = (start: number, end: number, key = `${start}-${end}`): TextMark => ({
  key,
  kind: "entity",
  start,
  end,
  label: key,
});
const keysOf = (marks: readonly TextMark[]): readonly string[] => marks.map(({ key }) => key);

describe("segmentText", () => {
  test("leaves out marks that are empty, turned round or outside the text", () => {
    const segments = segmentText("free ticket", [mark(3, 3), mark(8, 4), mark(40, 50), mark(-9, -2)]);
    expect(segments).toEqual([{ start: 0, text: "free ticket", marks: [], closing: [] }]);
    expect(segmentText("", [mark(0, 4)])).toEqual([]);
  });

  test("cuts where marks overlap and says each label once, at its end", () => {
    const segments = segmentText("free ticket now", [mark(5, 15, "late"), mark(0, 11, "early")]);
    expect(segments.map(({ text }) => text)).toEqual(["free ", "ticket", " now"]);
    expect(segments.map(({ marks }) => keysOf(marks))).toEqual([["early"], ["early", "late"], ["late"]]);
    expect(segments.map(({ closing }) => keysOf(closing))).toEqual([[], ["early"], ["late"]]);
  });

  test("keeps both of two marks over the same words", () => {
    const [segment] = segmentText("LINE", [mark(0, 4, "a"), mark(0, 4, "b")]);
    expect(keysOf(segment?.closing ?? [])).toEqual(["a", "b"]);
  });

  test("tears no syllable and no emoji", () => {
    // The vowel sign of a Khmer syllable and the second half of a flag are not letters of their own.
    expect(segmentText("កាស", [mark(0, 1)])[0]?.text).toBe("កា");
    expect(segmentText("🇰🇭 work", [mark(0, 2)])[0]?.text).toBe("🇰🇭");
  });

  test("gives the text back whole, and every mark closes exactly once", () => {
    const marks = fc.array(
      fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), marks, (text, spans) => {
        const asked = spans.map(({ start, end }, place) => mark(start, end, String(place)));
        const segments = segmentText(text, asked);
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        const closed = segments.flatMap(({ closing }) => keysOf(closing));
        expect(new Set(closed).size).toBe(closed.length);
        const seen = new Set(segments.flatMap((segment) => keysOf(segment.marks)));
        expect([...seen].sort()).toEqual([...closed].sort());
      }),
    );
  });

  test("the order of the marks does not change the cuts", () => {
    const marks = [mark(2, 9), mark(0, 4), mark(4, 6)];
    const cutsOf = (list: readonly TextMark[]) => segmentText("0123456789", list).map(({ start }) => start);
    expect(cutsOf(marks.toReversed())).toEqual(cutsOf(marks));
  });
});
