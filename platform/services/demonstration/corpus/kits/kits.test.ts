import { expect, test } from "vitest";
import { compileWording, writeWording } from "../compile-wording.ts";
import { factNames, type WordList, wordLists } from "../corpus-kit.ts";
import { corpusLanguages, kitOf } from "./index.ts";

test.each(corpusLanguages)("%s has every list at its length and every fact in two wordings and more", (language) => {
  const kit = kitOf(language);
  for (const [list, length] of Object.entries(wordLists)) expect(kit[list as WordList], list).toHaveLength(length);
  for (const fact of factNames) expect(kit.facts[fact].length, fact).toBeGreaterThanOrEqual(fact === "open" ? 5 : 2);
  expect(kit.towns).toHaveLength(8);
  expect(kit.syllables).toHaveLength(20);
  expect(kit.money[0]).toContain("{usd}");
});

test.each(corpusLanguages)("%s says every fact in words of its own script", (language) => {
  const { facts, script } = kitOf(language);
  const name = { Hans: "Han" }[script as "Hans"] ?? script;
  const own = new RegExp(`\\p{Script=${name}}`, "gu");
  for (const wording of Object.values(facts).flat()) {
    const words = wording.replaceAll(/\{\w+\}|USDT/g, "");
    const letters = words.match(/\p{L}/gu)?.length ?? 0;
    expect((words.match(own)?.length ?? 0) / letters, wording).toBeGreaterThan(0.5);
  }
});

test("a wording with an open bracket or slot is refused", () => {
  expect(() => compileWording("[a|b")).toThrow(/bracket/);
  expect(() => compileWording("a]b")).toThrow(/bracket/);
  expect(() => compileWording("a {b")).toThrow(/slot/);
});

test("choices nest, slots are filled, and a bar outside a choice is a bar", () => {
  const parts = compileWording("x[a|b[c|{d}]] | y");
  expect(
    writeWording(
      parts,
      () => 0,
      (slot) => `<${slot}>`,
    ),
  ).toBe("xa | y");
  expect(
    writeWording(
      parts,
      () => 1,
      (slot) => `<${slot}>`,
    ),
  ).toBe("xb<d> | y");
});
