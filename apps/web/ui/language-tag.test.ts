import { expect, test } from "vitest";
import { languageTag } from "./language-tag.ts";

test("what is no language gives the empty tag", () => {
  for (const code of ["und", "", "not a language", "1"]) expect(languageTag(code)).toBe("");
});

test("a three-letter code becomes the tag that browsers choose fonts and line breaks by", () => {
  expect(languageTag("khm")).toBe("km");
  expect(languageTag("mya")).toBe("my");
  expect(languageTag("fil")).toBe("fil");
});
