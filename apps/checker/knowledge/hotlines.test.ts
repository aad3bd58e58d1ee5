import { describe, expect, test } from "vitest";
import { findHotlines, type Hotline, hotlines, noCheckedNumber } from "./hotlines.ts";
import { refuseUnsourced } from "./refuse-unsourced.ts";

const honest: Hotline = {
  country: "LA",
  name: "Made-up help",
  number: "000 00",
  sourceUrl: "https://example.org/help",
  checked: "2026-11-22",
};

describe("a number is refused", () => {
  test.each([
    [{ sourceUrl: "" }, /no source/],
    [{ sourceUrl: "a friend told me" }, /no source/],
    [{ checked: "2026-02-30" }, /no day/],
    [{ checked: "2026" }, /no day/],
    [{ number: "call me" }, /no number/],
    [{ name: " " }, /no name/],
  ] as const)("with %o", (fault, why) => {
    expect(refuseUnsourced([{ ...honest, ...fault }])).toEqual([expect.stringMatching(why)]);
  });
});

test("every number of this edition has a source and a day", () => {
  expect(hotlines.length).toBeGreaterThan(15);
  expect(refuseUnsourced([...hotlines, honest])).toEqual([]);
  const keys = hotlines.map(({ country, number }) => `${country} ${number}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { sourceDate, checked } of hotlines) expect(sourceDate === undefined || sourceDate <= checked).toBe(true);
});

test("a country without a checked number says so", () => {
  expect(findHotlines("MM")).toBe(noCheckedNumber);
  expect(findHotlines("VN")).toMatchObject([{ number: "111" }]);
});
