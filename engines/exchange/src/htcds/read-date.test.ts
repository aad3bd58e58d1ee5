import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDate, toAsciiDigits } from "./read-date.ts";

const day = fc
  .date({ min: new Date("1941-01-01"), max: new Date("2149-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const buddhist = (iso: string): string => `${Number(iso.slice(0, 4)) + 543}${iso.slice(4)}`;

describe("reading a day", () => {
  test.each([
    "",
    "0000-00-00",
    "2024-13-01",
    "2023-02-29",
    "99-01-01",
    "2024",
    "x".repeat(1 << 20),
    "2300-01-01",
    "1/2/24",
  ])("refuses %.20s", (written) => expect(readDate(written, {})).toMatchObject({ kind: "problem", code: "bad_date" }));

  test("every day of the calendar is itself, and minus 543 when its year is Buddhist", () => {
    fc.assert(
      fc.property(day, (iso) => {
        expect(readDate(iso, {})).toEqual({ kind: "day", day: iso, notes: [] });
        expect(readDate(buddhist(iso), {})).toEqual({ kind: "day", day: iso, notes: ["buddhist_year"] });
      }),
    );
  });

  test("a day without an order is itself or ambiguous, and then its own reading is among those proposed", () => {
    fc.assert(
      fc.property(day, (iso) => {
        const [year = "", month = "", date = ""] = iso.split("-");
        const written = `${date}/${month}/${year}`;
        const found = readDate(written, {});
        if (found.kind === "day") expect(found.day).toBe(iso);
        else expect([found.code, found.nearest.includes(iso)]).toEqual(["ambiguous_date", true]);
        expect(readDate(written, { dayOrder: "day-month" })).toMatchObject({ kind: "day", day: iso });
      }),
    );
  });

  test.each([
    ["2470-03-31", ["1927-03-31", "1928-03-31"]],
    ["2471-02-29", ["1928-02-29"]],
  ])("before 2484 the Thai year began in April: %s can be %j", (written, days) => {
    const found = readDate(written, {});
    expect(found.kind === "day" ? [found.day] : found.nearest).toEqual(days);
  });

  test("from April on there is one reading", () => {
    expect(readDate("2470-04-01", {})).toMatchObject({ kind: "day", day: "1927-04-01" });
  });

  test("never throws, whatever is written", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => void readDate(text, {})));
  });

  test("digits of every script of the region are digits", () => {
    for (const digits of ["٢٠٢٤", "۲۰۲۴", "२०२४", "২০২৪", "๒๐๒๔", "໒໐໒໔", "၂၀၂၄", "២០២៤", "２０２４"])
      expect(toAsciiDigits(digits)).toBe("2024");
  });
});
