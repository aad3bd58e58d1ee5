import { SuarError } from "@suar/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { SlowDown } from "./slow-down.ts";

const rule = { free: 3, forgetMs: 900_000 };
const waitOf = (guard: SlowDown, key: string, now: number): number => {
  try {
    guard.begin(key, now);
    return 0;
  } catch (error) {
    if (error instanceof SuarError && error.code === "call.too_many") return Number(error.details["seconds"]);
    throw error;
  }
};

test("tries after the free ones wait 1, 2, 4 ... seconds", () => {
  const guard = new SlowDown(rule);
  for (let i = 0; i < 3; i += 1) expect(waitOf(guard, "a", 0)).toBe(0);
  expect(waitOf(guard, "a", 0)).toBe(1);
  expect(waitOf(guard, "b", 0)).toBe(0);
  expect(waitOf(guard, "a", 1000)).toBe(0);
  expect(waitOf(guard, "a", 1000)).toBe(2);
});

test("a right password, or time, clears the count", () => {
  const guard = new SlowDown(rule);
  for (let i = 0; i < 3; i += 1) guard.begin("a", 0);
  guard.forget("a");
  expect(waitOf(guard, "a", 0)).toBe(0);
  for (let i = 0; i < 2; i += 1) guard.begin("a", 0);
  expect(waitOf(guard, "a", 900_001)).toBe(0);
});

test("a right try among wrong ones is taken back alone", () => {
  const guard = new SlowDown(rule);
  for (let i = 0; i < 3; i += 1) guard.begin("a", 0);
  guard.takeBack("a");
  expect(waitOf(guard, "a", 0)).toBe(0);
  expect(waitOf(guard, "a", 0)).toBe(1);
});

test("nobody is ever kept out for more than a minute", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(120_000), { maxLength: 60 }), (pauses) => {
      const guard = new SlowDown(rule);
      let now = 0;
      for (const pause of pauses) {
        now += pause;
        expect(waitOf(guard, "a", now)).toBeLessThanOrEqual(60);
      }
    }),
  );
});

test("a rule without a free try is refused where it is made", () => {
  expect(() => new SlowDown({ free: 0, forgetMs: 1 })).toThrow("got 0");
});
