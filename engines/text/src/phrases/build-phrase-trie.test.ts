import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildPhraseTrie } from "./build-phrase-trie.ts";

describe("a vocabulary that cannot be", () => {
  test("a phrase without words, or too long", () => {
    expect(() => buildPhraseTrie([["!!", 1]])).toThrow(RangeError);
    expect(() => buildPhraseTrie([["a".repeat(121), 1]])).toThrow(RangeError);
  });
});

describe("phrases in a text", () => {
  test("an empty vocabulary finds nothing", () => {
    expect(buildPhraseTrie([]).find("anything")).toEqual([]);
  });

  test("a vocabulary of thousands of words, and no word that only begins like one", () => {
    const words = Array.from({ length: 5000 }, (_, at) => `w${at.toString(36)}`);
    const trie = buildPhraseTrie(words.map((word, at) => [word, at] as const));
    expect(trie.find(words.join(", ")).map(({ payload }) => payload)).toEqual(words.map((_, at) => at));
    expect(trie.find(words.map((word) => `${word}x`).join(" ")).length).toBeLessThan(200);
  });

  test("a word with an ending that its writing system sets onto it, and no other that only begins alike", () => {
    const trie = buildPhraseTrie([
      ["कम्बोडिया", "country"],
      ["কম্বোডিয়া", "country"],
      ["කාම්බෝජය", "country"],
      ["पासपोर्ट कम्पनी", "papers"],
    ]);
    const found = (text: string) => trie.find(text).map(({ payload }) => payload);
    for (const text of ["कम्बोडियाको काम", "কম্বোডিয়ার কাজ", "කාම්බෝජයට යන", "पासपोर्ट कम्पनीले"])
      expect(found(text), text).toHaveLength(1);
    for (const text of ["कम्बोडियाली", "কম্বোডিয়াবাসী", "কম্ব", "कम्बोडि"]) expect(found(text), text).toEqual([]);
  });

  test("all that begin at a word border, nested ones too, and several payloads of one phrase", () => {
    const trie = buildPhraseTrie([
      ["new york", "city"],
      ["york", "town"],
      ["york", "duke"],
      ["中国", "country"],
    ]);
    expect(
      trie.find("in new  york. yorkshire 去中国吧").map(({ start, end, payload }) => [start, end, payload]),
    ).toEqual([
      [3, 12, "city"],
      [8, 12, "town"],
      [8, 12, "duke"],
      [25, 27, "country"],
    ]);
  });

  test("finds what searching word by word finds", () => {
    const word = fc.constantFrom("a", "ab", "b", "ba", "c");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.array(word, { minLength: 1, maxLength: 3 }), (text, phrase) => {
        const found = buildPhraseTrie([[phrase.join(" "), true]]).find(text.join(" ")).length;
        let expected = 0;
        for (let at = 0; at + phrase.length <= text.length; at += 1) {
          if (phrase.every((part, offset) => text[at + offset] === part)) expected += 1;
        }
        expect(found).toBe(expected);
      }),
    );
  });

  test("never throws, and every place is inside the text", () => {
    const trie = buildPhraseTrie([
      ["free ticket", 1],
      ["ฟรี", 2],
      ["护照", 3],
    ]);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("free ", "ticket", "ฟรี", "护照"))),
        (parts) => {
          const text = parts.join("");
          for (const { start, end } of trie.find(text)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});
