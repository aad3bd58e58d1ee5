import fc from "fast-check";
import { expect, test } from "vitest";
import { readScreenedPost, readScreenedPosts } from "./index.ts";

test("no text, no reading", () => {
  expect(readScreenedPosts([])).toEqual([]);
});

test("many texts together read as each by itself, in their order", () => {
  const words = fc.constantFrom(
    "Poipet ",
    "free ticket ",
    "no visa ",
    "เล่าก์กาย ",
    "+66 81 234 5678 ",
    "工作 ",
    "USD 1,500 ",
  );
  const text = fc.array(fc.oneof(words, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
      const records = texts.map((parts, at) => ({ id: String(at), text: parts.join("") }));
      expect(readScreenedPosts(records)).toEqual(records.map((record) => readScreenedPost(record.id, record.text)));
    }),
    { numRuns: 40 },
  );
});
