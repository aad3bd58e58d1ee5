import { expect, test } from "vitest";
import { palermoActs, palermoMeans, palermoPurposes, stateElements } from "./palermo.ts";

test("Article 3 (a): five acts, and purposes with those of the open list that are named apart", () => {
  expect(palermoActs).toHaveLength(5);
  expect(palermoMeans).toContain("payments_to_controller");
  expect(palermoPurposes).toEqual(expect.arrayContaining(["organ_removal", "forced_criminality", "forced_marriage"]));
});

test("Article 3 (c): who counts as a child needs no means, and nothing else is given to anybody", () => {
  expect(stateElements(true, false, true, false)).toEqual({ act: true, means: false, purpose: true });
  expect(stateElements(true, false, true, true)).toEqual({ act: true, means: true, purpose: true });
  expect(stateElements(false, false, false, true)).toEqual({ act: false, means: true, purpose: false });
});
