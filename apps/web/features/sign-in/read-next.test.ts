import fc from "fast-check";
import { expect, test } from "vitest";
import { readNext } from "./read-next.ts";

test("another site is never the next page", () => {
  for (const address of [
    "https://example.org",
    "//example.org",
    "/\\example.org",
    "javascript:alert(1)",
    "",
    7,
    null,
  ]) {
    expect(readNext(address)).toBeUndefined();
  }
  fc.assert(
    fc.property(fc.string(), (text) => {
      const next = readNext(`/${text}`);
      if (next !== undefined) expect(new URL(next, "https://here.invalid").origin).toBe("https://here.invalid");
    }),
  );
});

test("a page of this product is kept with its filters", () => {
  expect(readNext("/leads?search=LINE&state=open")).toBe("/leads?search=LINE&state=open");
});
