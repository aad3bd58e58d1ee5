import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTime } from "./parse-time.ts";

const iso = (text: string): string | null => {
  const ms = parseTime(text);
  return ms === null ? null : new Date(ms).toISOString();
};

describe("parseTime", () => {
  test.each([
    "",
    "soon",
    "12",
    "2026",
    "2026-02-30",
    "31/04/2026",
    "12/31/2026",
    "2026-01-01T25:00",
    "2026-13-01",
    "99999999999999999",
    "1970-01-01",
  ])("reads %j as no time", (text) => {
    expect(parseTime(text)).toBeNull();
  });

  test.each([
    ["2026-11-21", "2026-11-21T00:00:00.000Z"],
    ["2026-11-21T09:30", "2026-11-21T09:30:00.000Z"],
    ["2026-11-21 09:30:15.25+07:00", "2026-11-21T02:30:15.250Z"],
    ["2026-11-21T09:30:15Z", "2026-11-21T09:30:15.000Z"],
    ["2026-11-21T09:30:15.123456-0530", "2026-11-21T15:00:15.123Z"],
    ["2569-11-21", "2026-11-21T00:00:00.000Z"],
    ["21/11/2026 21:05", "2026-11-21T21:05:00.000Z"],
    ["1/2/2026 9:05 PM", "2026-02-01T21:05:00.000Z"],
    ["21.11.2569", "2026-11-21T00:00:00.000Z"],
    ["1795253400", "2026-11-21T09:30:00.000Z"],
    ["1795253400000", "2026-11-21T09:30:00.000Z"],
    ["1795253400.5", "2026-11-21T09:30:00.500Z"],
    ["1795253400000000", "2026-11-21T09:30:00.000Z"],
    ["20261121", "2026-11-21T00:00:00.000Z"],
    ["20261121093000", "2026-11-21T09:30:00.000Z"],
    ["Sat, 21 Nov 2026 09:30:00 GMT", "2026-11-21T09:30:00.000Z"],
    ["21 November 2026", "2026-11-21T00:00:00.000Z"],
    ["Nov 21, 2026, 9:30 am", "2026-11-21T09:30:00.000Z"],
    ["Sat Nov 21 09:30:00 +0000 2026", "2026-11-21T09:30:00.000Z"],
  ])("reads %j as %s", (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  test("gives back every instant that was written as ISO 8601, seconds or milliseconds", () => {
    const instant = fc.integer({ min: Date.UTC(1990, 0, 2), max: Date.UTC(2099, 0, 1) });
    fc.assert(
      fc.property(instant, (ms) => {
        expect(parseTime(new Date(ms).toISOString())).toBe(ms);
        expect(parseTime(String(ms))).toBe(ms);
        const seconds = Math.floor(ms / 1000);
        expect(parseTime(String(seconds))).toBe(seconds * 1000);
      }),
    );
  });

  test("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/:. TZ+-]{0,30}$/)), (text) => {
        const ms = parseTime(text);
        expect(ms === null || Number.isSafeInteger(ms)).toBe(true);
      }),
    );
  });
});
