import fc from "fast-check";
import { expect, test } from "vitest";
import { markWords } from "./mark-words.ts";

test("marks that overlap or touch become one, and the rest stays plain", () => {
  const parts = markWords("no visa, no contract", [
    { start: 3, end: 7 },
    { start: 0, end: 5 },
    { start: 12, end: 12 },
  ]);
  expect(parts).toEqual([
    { start: 0, words: "no visa", isMarked: true },
    { start: 7, words: ", no contract", isMarked: false },
  ]);
});

test("a mark never tears a syllable", () => {
  const [marked] = markWords("ខ្មែរ", [{ start: 0, end: 1 }]);
  expect(marked?.words.length).toBeGreaterThan(1);
});

test("the parts are the text again, whatever the spans", () => {
  const span = fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) });
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 50 }), fc.array(span), (text, spans) => {
      const parts = markWords(text, spans);
      expect(parts.map(({ words }) => words).join("")).toBe(text);
      for (const { start, words } of parts) expect(text.slice(start, start + words.length)).toBe(words);
    }),
  );
});
