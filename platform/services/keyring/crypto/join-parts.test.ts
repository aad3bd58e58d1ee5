import fc from "fast-check";
import { expect, test } from "vitest";
import { joinParts } from "./join-parts.ts";

test("each text stands behind its length in UTF-8, whatever its script", () => {
  expect(joinParts(["a", "", "ខ្មែរ😀"]).toString("hex")).toBe(
    `00000001610000000000000013${Buffer.from("ខ្មែរ😀").toString("hex")}`,
  );
  expect(joinParts([]).length).toBe(0);
});

test("two lists of texts never give the same bytes", () => {
  const texts = fc.array(fc.string({ unit: "binary", maxLength: 4 }), { maxLength: 4 });
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      expect(joinParts(one).equals(joinParts(other))).toBe(same);
    }),
  );
});
