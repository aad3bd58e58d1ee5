import { expect, test } from "vitest";
import { disguiseWords } from "./disguise-words.ts";
import { createRandom } from "./random.ts";

const text = "Customer service officer, write to @example_hr or +1 202 555 0143 today";

test("contacts, numbers and short words stay as they are", () => {
  for (const disguise of ["zero_width", "look_alike", "leet"] as const) {
    const hidden = disguiseWords(text, disguise, 1, createRandom(1));
    expect(hidden).not.toBe(text);
    expect(hidden).toContain("@example_hr or +1 202 555 0143");
  }
  expect(disguiseWords(text, "leet", 0, createRandom(1))).toBe(text);
});

test("each disguise leaves its own trace", () => {
  expect(disguiseWords(text, "zero_width", 1, createRandom(2)).replaceAll("\u200b", "")).toBe(text);
  expect(disguiseWords(text, "look_alike", 1, createRandom(2))).toMatch(/\p{Script=Cyrillic}/u);
  expect(disguiseWords(text, "leet", 1, createRandom(2))).toMatch(/[a-z][013 4]+[a-z]/);
});

test("a zero-width mark never splits a letter from its vowel sign", () => {
  const khmer = "ត្រូវការបុគ្គលិក";
  const hidden = disguiseWords(khmer, "zero_width", 1, createRandom(4));
  expect(hidden).toContain("\u200b");
  expect(hidden).not.toMatch(/\u200b\p{M}/u);
});
