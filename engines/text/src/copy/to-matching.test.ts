import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "./fold-text.ts";
import { toDisplay, toMatching } from "./to-matching.ts";

describe("toMatching", () => {
  test("says when nothing is left of a stretch", () => {
    expect(toMatching(foldText("a\u200b\u200bb"), { start: 1, end: 3 })).toBeUndefined();
    expect(toMatching(foldText(""), { start: 0, end: 0 })).toBeUndefined();
  });

  test("finds a stretch whose letters were joined", () => {
    const folded = foldText("get a v*i*s*a now");
    const span = toMatching(folded, { start: 6, end: 13 });
    expect(span && folded.matching.slice(span.start, span.end)).toBe("visa");
  });

  test("there and back covers the stretch it began with", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
        fc.nat(60),
        fc.nat(60),
        (display, a, b) => {
          const start = Math.min(a, b) % display.length;
          const end = Math.min(display.length, start + 1 + (Math.max(a, b) % 7));
          const folded = foldText(display);
          const span = toMatching(folded, { start, end });
          if (span === undefined) return;
          expect(span.start >= 0 && span.start < span.end && span.end <= folded.matching.length).toBe(true);
          const back = toDisplay(folded, span);
          expect(back.end > start && back.start < end).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
