import fc from "fast-check";
import { expect, test } from "vitest";
import { fillTemplate } from "./fill-template.ts";
import { createRandom } from "./random.ts";

const random = createRandom(3);

test("refuses a slot without filler and an open bracket", () => {
  expect(() => fillTemplate("Call {nobody}", {}, random)).toThrow(/nobody/);
  expect(() => fillTemplate("[a|b", {}, random)).toThrow(/unbalanced/);
});

test("chooses wordings, also nested ones, and fills slots", () => {
  const seen = new Set(Array.from({ length: 60 }, () => fillTemplate("[a|b[1|2]] {city}", { city: ["X"] }, random)));
  expect([...seen].sort()).toEqual(["a X", "b1 X", "b2 X"]);
  let calls = 0;
  expect(fillTemplate("{n} {n}", { n: () => `${++calls}` }, random)).toBe("1 2");
});

test("text without brackets stays as it is", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const plain = text.replaceAll(/[[\]{}]/g, "");
      return fillTemplate(plain, {}, random) === plain;
    }),
  );
});
