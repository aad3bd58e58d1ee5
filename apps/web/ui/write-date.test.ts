import { expect, test } from "vitest";
import { writeDate } from "./write-date.ts";

test("a language that the browser does not know gets digits, the day first, and no English month", () => {
  expect(writeDate("xx-unknown", "2026-11-03T00:00:00Z", { precision: "day", zone: "UTC" })).toBe("03/11/2026");
  expect(() => writeDate("en", "yesterday", { precision: "day" })).toThrow(RangeError);
});

test("a known language names the month; times are in the zone that was asked for", () => {
  const written = writeDate("id", "2026-08-03T21:05:00Z", { precision: "minute", zone: "UTC" });
  expect(written).toMatch(/3 Agu 2026.*21.05/);
  expect(writeDate("en", new Date("2026-08-03T00:00:00Z"), { precision: "day", zone: "UTC", hasYear: false })).toBe(
    "Aug 3",
  );
});
