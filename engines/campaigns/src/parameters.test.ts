import { describe, expect, test } from "vitest";
import { chooseParameters, defaultParameters, neededKeys } from "./parameters.ts";

describe("chooseParameters", () => {
  test.each([
    ["candidateThreshold", 0],
    ["candidateThreshold", 1],
    ["candidateThreshold", Number.NaN],
    ["cohesion", 1.5],
    ["keysPerRecord", 0],
    ["neighboursPerKey", 2.5],
    ["priorRecords", -1],
    ["marginBits", -1],
    ["floorBits", Number.NaN],
  ])("refuses %s = %d and names it", (name, value) => {
    expect(() => chooseParameters({ [name]: value })).toThrow(new RegExp(`${name} must .* got ${value}`));
  });

  test("changes what is asked for and nothing else", () => {
    expect(chooseParameters({ cohesion: 0.6 })).toEqual({ ...defaultParameters, cohesion: 0.6 });
  });
});

describe("neededKeys", () => {
  test("asks for fewer shared keys the lower the threshold is, and at least one", () => {
    const needed = [0.9, 0.6, 0.45, 0.3, 0.01].map((candidateThreshold) =>
      neededKeys(chooseParameters({ candidateThreshold })),
    );
    expect(needed).toEqual(needed.toSorted((one, other) => other - one));
    expect(needed.at(-1)).toBe(1);
    expect(neededKeys(defaultParameters)).toBe(4);
  });
});
