import fc from "fast-check";
import { expect, test } from "vitest";
import { hashGrams } from "./hash-grams.ts";
import { latinModel } from "./models/latin.ts";
import { addRows, packWeights } from "./pack-weights.ts";
import { joinWords } from "./read-letters.ts";
import { createWordSums, sumWords } from "./sum-words.ts";

const limit = 512;
const weights = packWeights(latinModel);

/** The sums as the model was measured with: every n-th feature of the whole text. */
function sumWhole(words: readonly string[]): { count: number; sums: Int32Array } {
  const grams = new Uint16Array(8192);
  const found = hashGrams(joinWords(words), weights.mask, grams);
  const stride = Math.max(1, Math.ceil(found / limit));
  const sums = new Int32Array(weights.width);
  addRows(weights, grams, { from: 0, to: found, stride }, sums, 0);
  return { count: Math.ceil(found / stride), sums };
}

test("no words, no sums", () => {
  const sums = new Int32Array(weights.width);
  expect(sumWords(createWordSums(weights), [], limit, sums)).toBe(0);
  expect(sums.every((sum) => sum === 0)).toBe(true);
});

test("word by word is the same as all at once, whatever was met before and however long the text", () => {
  const memory = createWordSums(weights);
  const word = fc.oneof(fc.stringMatching(/^[a-zé]{1,9}$/), fc.constantFrom("the", "a", "", "x".repeat(40)));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 300 }), (words) => {
      const sums = new Int32Array(weights.width);
      const count = sumWords(memory, words, limit, sums);
      expect({ count, sums }).toEqual(sumWhole(words));
    }),
  );
});

test("more words than are kept change nothing", () => {
  const memory = createWordSums(weights);
  for (let first = 0; first < 40_000; first += 100) {
    const words = Array.from({ length: 100 }, (_, at) => (first + at).toString(26).replaceAll(/\d/g, "z"));
    const sums = new Int32Array(weights.width);
    const count = sumWords(memory, words, limit, sums);
    if (first % 10_000 === 0) expect({ count, sums }).toEqual(sumWhole(words));
  }
});
