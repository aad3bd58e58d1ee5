import fc from "fast-check";
import { expect, test } from "vitest";
import { bitBehind, makeFollowFilter, makeRest, mayFollow, mayGoOn } from "./follow-filter.ts";
import { readStream } from "./read-stream.ts";

test("nothing is excluded when the pieces may end before two letters", () => {
  expect(makeFollowFilter([["", " a"]])).toBeUndefined();
  expect(makeRest([["", " a"]])).toBeUndefined();
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
        const stream = readStream(`we ${text}`);
        expect(mayFollow(filter, stream, 2)).toBe(true);
        const rest = makeRest([[" "], ["", ...optional.map((before) => `${before} `)], words]);
        expect(rest).toSatisfy((made: typeof rest) => made !== undefined && mayGoOn(made, stream, 2));
        expect((rest?.firsts ?? 0) & bitBehind(stream, 2)).not.toBe(0);
      }
    }),
  );
});

test("nothing may follow where the text ends", () => {
  const rest = makeRest([[" "], ["ticket", "seat"]]);
  const stream = readStream("free");
  expect((rest?.firsts ?? -1) & bitBehind(stream, stream.length)).toBe(0);
});
