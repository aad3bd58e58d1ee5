import fc from "fast-check";
import { expect, test } from "vitest";
import { makeFollowFilter, mayFollow } from "./follow-filter.ts";
import { readStream } from "./read-stream.ts";

test("nothing is excluded when the pieces may end before two letters", () => {
  expect(makeFollowFilter([["", " a"]])).toBeUndefined();
});

test("what goes on otherwise is mostly excluded", () => {
  const filter = makeFollowFilter([[" "], ["ticket", "seat"]]);
  const excluded = ["apple", "orange", "house", "dog", "tree", "winter"].filter(
    (word) => filter !== undefined && !mayFollow(filter, readStream(`free ${word}`), 4),
  );
  expect(filter?.letters).toBe(4);
  expect(excluded.length).toBeGreaterThan(3);
});

test("no way to go on is excluded", () => {
  const word = fc.stringMatching(/^[a-z]{2,5}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.array(word, { maxLength: 4 }), (words, optional) => {
      const filter = makeFollowFilter([[" "], ["", ...optional.map((text) => `${text} `)], words]);
      if (filter === undefined) return;
      for (const text of [...words, ...optional.flatMap((before) => words.map((after) => `${before} ${after}`))]) {
        expect(mayFollow(filter, readStream(`we ${text}`), 2)).toBe(true);
      }
    }),
  );
});
