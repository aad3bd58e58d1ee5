import { expect, test } from "vitest";
import { sumUp, sumUpRows } from "./sum-up-shown-data.ts";

test("a screen with one real part is never called made up", () => {
  expect(sumUp([true, false])).toBe("mixed");
  expect(sumUp([false])).toBe("real");
  expect(sumUpRows([{ synthetic: true }, { synthetic: false }])).toBe(false);
});

test("a screen on which all is made up says so, an empty one says nothing", () => {
  expect(sumUp([true, true])).toBe("synthetic");
  expect(sumUp([])).toBe("unknown");
  expect(sumUpRows([])).toBeUndefined();
});
