import { expect, test } from "vitest";
import { addDays, today } from "./agreement-days.ts";

test("days are counted in UTC, over the end of a year and of February", () => {
  expect(today(Date.UTC(2026, 10, 21, 23, 59))).toBe("2026-11-21");
  expect(addDays("2026-11-21", 365)).toBe("2027-11-21");
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
});
