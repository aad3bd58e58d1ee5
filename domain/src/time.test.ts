import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endOfDay, toldDateSchema } from "./time.ts";

const at = (iso: string): number => Date.parse(iso) - 1;

describe("endOfDay", () => {
  test("refuses a day or zone that does not exist", () => {
    expect(() => endOfDay("2026-02-30", "UTC")).toThrow(RangeError);
    expect(() => endOfDay("21 Nov", "UTC")).toThrow(RangeError);
    expect(() => endOfDay("2026-11-21", "Atlantis/Capital")).toThrow(RangeError);
  });

  test("ends in the person's zone, not the server's", () => {
    expect(endOfDay("2026-11-21", "Asia/Bangkok")).toBe(at("2026-11-22T00:00:00+07:00"));
    expect(endOfDay("2026-11-21", "Asia/Kathmandu")).toBe(at("2026-11-22T00:00:00+05:45"));
    expect(endOfDay("2026-11-21", "Pacific/Kiritimati")).toBe(at("2026-11-22T00:00:00+14:00"));
  });

  test("on days when the clocks change", () => {
    expect(endOfDay("2026-03-29", "Europe/Vienna")).toBe(at("2026-03-30T00:00:00+02:00"));
    expect(endOfDay("2026-10-25", "Europe/Vienna")).toBe(at("2026-10-26T00:00:00+01:00"));
    expect(endOfDay("2026-10-03", "Australia/Lord_Howe")).toBe(at("2026-10-04T00:00:00+10:30"));
  });

  test("where midnight is skipped the day ends when the clock jumps", () => {
    expect(endOfDay("2021-03-27", "Asia/Beirut")).toBe(at("2021-03-28T00:00:00+02:00"));
  });

  test("its next millisecond is the next local day, in every zone", () => {
    const zones = ["UTC", "Asia/Jakarta", "Asia/Yangon", "Pacific/Auckland", "Pacific/Apia", "America/Havana"];
    const days = fc.date({ min: new Date("1990-01-02"), max: new Date("2039-12-30"), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(...zones), (date, zone) => {
        const day = date.toISOString().slice(0, 10);
        const local = (ms: number): string => new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(ms);
        const end = endOfDay(day, zone);
        expect(local(end) <= day).toBe(true);
        expect(local(end + 1) > day).toBe(true);
      }),
    );
  });
});

describe("toldDateSchema", () => {
  test("refuses a value that is more exact than its precision, and an unknown zone", () => {
    const told = { value: "2026-11-21", precision: "month", calendar: "buddhist", zone: "Asia/Bangkok" };
    expect(toldDateSchema.safeParse(told).success).toBe(false);
    expect(toldDateSchema.safeParse({ ...told, precision: "day", zone: "Nowhere" }).success).toBe(false);
  });

  test("keeps precision, calendar and zone", () => {
    const told = { value: "2026-11", precision: "month", calendar: "buddhist", zone: "Asia/Bangkok" };
    expect(toldDateSchema.parse(told)).toEqual(told);
  });
});
