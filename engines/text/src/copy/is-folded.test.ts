import fc from "fast-check";
import { expect, test } from "vitest";
import { allPacks } from "../indicators/packs/index.ts";
import { foldText } from "./fold-text.ts";
import { isFolded } from "./is-folded.ts";

test.each(["", "a", "j o b", "Visa", "p4ss", "раssport", "ﬁx", "hoa\u0300", "việc  làm", "Ạ", "ỹỸ"])(
  "%j is not told",
  (words) => {
    expect(isFolded(words)).toBe(false);
  },
);

test("what is told is what folding gives: the words of all phrases", () => {
  const words = allPacks
    .flatMap(({ files, cues }) => [...files.map(({ phrases }) => phrases), cues?.phrases ?? {}])
    .flatMap((phrases) => Object.values(phrases).flat())
    .flatMap((pattern) => pattern.split(/[()[\]|]/u))
    .filter(isFolded);
  expect(words.length).toBeGreaterThan(10_000);
  expect([...new Set(words)].filter((each) => foldText(each).matching !== each)).toEqual([]);
});

test("what is told is what folding gives: any letters", () => {
  const letters = fc.integer({ min: 0x61, max: 0x1eff }).map((code) => String.fromCodePoint(code));
  fc.assert(
    fc.property(
      fc.string({ unit: letters, maxLength: 6 }),
      fc.string({ unit: fc.constantFrom(..."aăàạỹđ "), maxLength: 9 }),
      (some, others) => {
        for (const words of [some, others]) expect(isFolded(words) ? foldText(words).matching : words).toBe(words);
      },
    ),
  );
});
