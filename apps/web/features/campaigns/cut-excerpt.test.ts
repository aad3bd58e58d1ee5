import fc from "fast-check";
import { expect, test } from "vitest";
import { cutExcerpt } from "./cut-excerpt.ts";

test("a span outside the text is moved to its edge", () => {
  expect(cutExcerpt("short", { start: -4, end: 99 }, 10)).toEqual({ text: "short", start: 0, end: 5 });
  expect(cutExcerpt("", { start: 3, end: 9 }, 10)).toEqual({ text: "", start: 0, end: 0 });
});

test("cuts at words and says where something was left out", () => {
  const text = "We offer customer service with free ticket and no visa needed for everybody";
  const at = text.indexOf("free ticket");
  const cut = cutExcerpt(text, { start: at, end: at + 11 }, 10);
  expect(cut.text).toMatch(/^….*free ticket.*…$/);
  expect(cut.text.slice(cut.start, cut.end)).toBe("free ticket");
  expect(cut.text).not.toContain("servic ");
});

test("the found words are always in the excerpt, unchanged", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(200), fc.nat(40), fc.nat(30), (text, start, length, around) => {
      const from = Math.min(start, text.length);
      const to = Math.min(from + length, text.length);
      const cut = cutExcerpt(text, { start: from, end: to }, around);
      expect(cut.text.slice(cut.start, cut.end)).toBe(text.slice(from, to));
    }),
  );
});
