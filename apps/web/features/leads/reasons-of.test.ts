import { decisionReasons } from "@suar/domain";
import { expect, test } from "vitest";
import { reasonsOf } from "./reasons-of.ts";

test("a reason to look closer is never offered for putting a lead aside", () => {
  expect(reasonsOf("not_useful")).not.toContain("new_pattern");
  expect(reasonsOf("useful")).not.toContain("ordinary_advert");
});

test("every reason can be given, and another reason always", () => {
  const offered = new Set([...reasonsOf("useful"), ...reasonsOf("not_useful")]);
  expect([...offered].sort()).toEqual([...decisionReasons].sort());
  expect(reasonsOf("useful").at(-1)).toBe("other");
  expect(reasonsOf("not_useful").at(-1)).toBe("other");
});
