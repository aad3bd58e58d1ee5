import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { narrowerTlp, readTlp, tlpLabels } from "./tlp.ts";

describe("readTlp", () => {
  test("what is no label is none", () => {
    expect(readTlp("TLP:PURPLE")).toBeUndefined();
    expect(readTlp("")).toBeUndefined();
  });

  test("reads labels as people write them", () => {
    expect(readTlp("tlp amber")).toBe("TLP:AMBER");
    expect(readTlp("TLP:AMBER + STRICT")).toBe("TLP:AMBER+STRICT");
    expect(readTlp("White")).toBe("TLP:CLEAR");
    for (const label of tlpLabels) expect(readTlp(label.toLowerCase())).toBe(label);
  });
});

test("the narrower label wins, in any order", () => {
  const label = fc.constantFrom(...tlpLabels);
  fc.assert(
    fc.property(label, label, (a, b) => {
      expect(narrowerTlp(a, b)).toBe(narrowerTlp(b, a));
      expect([a, b]).toContain(narrowerTlp(a, b));
      expect(tlpLabels.indexOf(narrowerTlp(a, b))).toBe(Math.max(tlpLabels.indexOf(a), tlpLabels.indexOf(b)));
    }),
  );
});
