import { expect, test } from "vitest";
import { mayTakeBack } from "./may-take-back.ts";

const at = "2026-11-21T20:00:00.000Z";
const minutesLater = (minutes: number): number => Date.parse(at) + minutes * 60_000;

test("what was taken back or is too old stays as it is", () => {
  expect(mayTakeBack({ at, withdrawnAt: "2026-11-21T20:01:00.000Z" }, minutesLater(2))).toBe(false);
  expect(mayTakeBack({ at, withdrawnAt: null }, minutesLater(10))).toBe(false);
});

test("a fresh decision can be taken back, also when this clock is slow", () => {
  expect(mayTakeBack({ at, withdrawnAt: null }, minutesLater(9))).toBe(true);
  expect(mayTakeBack({ at, withdrawnAt: null }, minutesLater(-3))).toBe(true);
});
