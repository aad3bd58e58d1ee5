import fc from "fast-check";
import { expect, test } from "vitest";
import { minutesApart } from "./minutes-apart.ts";

const noon = Date.UTC(2026, 10, 21, 12);

test("clocks that differ by less than a minute, and no clock, are not spoken of", () => {
  for (const time of [new Date(noon + 59_000).toISOString(), "yesterday", undefined, 7]) {
    expect(minutesApart(time, noon)).toBe(0);
  }
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(minutesApart(text, noon)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("an hour is sixty minutes, before and behind", () => {
  expect(minutesApart(new Date(noon + 3_600_000).toISOString(), noon)).toBe(60);
  expect(minutesApart(new Date(noon - 3_600_000).toISOString(), noon)).toBe(60);
});
