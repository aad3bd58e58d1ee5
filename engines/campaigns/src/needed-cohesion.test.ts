import { describe, expect, test } from "vitest";
import { linkGroups } from "./link-groups.ts";
import { makeFingerprint } from "./make-fingerprint.ts";
import { denseShare, neededCohesion } from "./needed-cohesion.ts";
import { chooseParameters } from "./parameters.ts";

const parameters = chooseParameters();
const shareOf = (matching: string): number => denseShare(makeFingerprint({ id: "x", matching, spans: [] }).grams);

describe("denseShare", () => {
  test.each([
    ["", 0],
    ["typists wanted in poipet", 0],
    ["ต้องการพนักงานพิมพ์", 0],
    ["高薪招聘打字员", 1],
    ["고용합니다", 1],
  ])("of %j is %d", (text, share) => expect(shareOf(text)).toBe(share));

  test("lies between where scripts are mixed", () => {
    expect(shareOf("高薪招聘 typists wanted")).toBeGreaterThan(0.2);
    expect(shareOf("高薪招聘 typists wanted")).toBeLessThan(0.5);
  });
});

/** Two writings of twenty grams, `shared` of which both hold; gram hashes end in 1 where they are dense. */
function joins(shared: number, bit: 0 | 1): boolean {
  const shapeOf = (from: number): { vector: { grams: Int32Array; weights: Float32Array }; records: number } => {
    const grams = Int32Array.from({ length: 20 }, (_, at) => 2 * (from + at) + bit);
    return { vector: { grams, weights: new Float32Array(20).fill(1 / Math.sqrt(20)) }, records: 1 };
  };
  const shapes = [shapeOf(0), shapeOf(20 - shared)];
  const roots = linkGroups(shapes, [{ a: 0, b: 1, similarity: shared / 20 }], parameters);
  return roots[1] === 0;
}

describe("neededCohesion", () => {
  test("asks as much as ever of letters, and a tenth less of ideographs", () => {
    expect(neededCohesion(0, 1, parameters)).toBe(parameters.cohesion);
    expect(neededCohesion(1, 1, parameters)).toBeCloseTo(parameters.cohesion - 0.1, 9);
  });

  test.each([
    [9, 0, false],
    [11, 0, true],
    [7, 1, false],
    [9, 1, true],
  ] as const)("of twenty grams %d shared, dense %d: joined %s", (shared, bit, expected) =>
    expect(joins(shared, bit)).toBe(expected),
  );
});
