import fc from "fast-check";
import { expect, test } from "vitest";
import { strikeOut } from "./strike-out.ts";

test("words are gone, whichever end was chosen first", () => {
  expect(strikeOut("call Srey 012", 5, 9)).toBe("call ▇▇▇ 012");
  expect(strikeOut("call Srey 012", 9, 5)).toBe("call ▇▇▇ 012");
});

test("nothing chosen changes nothing", () => {
  expect(strikeOut("call", 2, 2)).toBe("call");
});

test("a syllable goes whole", () => {
  expect(strikeOut("ស្រី 1", 1, 2)).toBe("▇▇▇ 1");
});

test("whatever was chosen is nowhere in what is left, and the rest is kept", () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, chosen, after) => {
      const struck = strikeOut(`${before}\n${chosen}\n${after}`, before.length + 1, before.length + 1 + chosen.length);
      expect(struck).toBe(`${before}\n▇▇▇\n${after}`);
    }),
  );
});
