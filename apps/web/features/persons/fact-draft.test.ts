import { describe, expect, test } from "vitest";
import { emptyFact, readTold, wholeFact } from "./fact-draft.ts";

describe("a date as it is written", () => {
  test.each(["20 November", "2026-13", "2026-02-30", "2026-1-1", "26", "2026-11-20T10:00"])("%s is none", (text) => {
    expect(readTold(text, "UTC")).toBeUndefined();
  });

  test("keeps how exact it is", () => {
    expect(readTold("", "UTC")).toBeNull();
    expect(readTold("2026", "UTC")?.precision).toBe("year");
    expect(readTold(" 2026-11 ", "Asia/Bangkok")).toEqual({
      value: "2026-11",
      precision: "month",
      calendar: "gregory",
      zone: "Asia/Bangkok",
    });
    expect(readTold("2026-11-20", "UTC")?.precision).toBe("day");
  });
});

test("a fact without an answer is whole only when it says which kind of none it is", () => {
  expect(wholeFact(emptyFact(), "UTC")).toBeUndefined();
  expect(wholeFact({ ...emptyFact("phone"), state: "not_asked" }, "UTC")?.answer).toEqual({ kind: "not_asked" });
  expect(wholeFact({ ...emptyFact(), value: " Dara " }, "UTC")?.answer).toEqual({ kind: "answered", value: "Dara" });
});
