import { expect, test } from "vitest";
import { timeLeft } from "./time-left.ts";

test("nobody knows: nothing is said", () => {
  for (const seconds of [null, Number.NaN, -1]) expect(timeLeft(seconds)).toBeUndefined();
});

test("a guess is rounded up and never more exact than it is", () => {
  expect(timeLeft(0)).toEqual({ unit: "seconds", count: 10 });
  expect(timeLeft(41)).toEqual({ unit: "seconds", count: 50 });
  expect(timeLeft(61)).toEqual({ unit: "minutes", count: 2 });
  expect(timeLeft(5400)).toEqual({ unit: "minutes", count: 90 });
  expect(timeLeft(5401)).toEqual({ unit: "hours", count: 2 });
});
