import fc from "fast-check";
import { expect, test } from "vitest";
import { binDays } from "./bin-days.ts";

test("a day that does not exist is refused", () => {
  expect(() => binDays([{ day: "2026-13-40", records: 1 }])).toThrow(/2026-13-40/);
});

test("a quiet day between two loud ones keeps its place", () => {
  const { unit, bins } = binDays([
    { day: "2026-11-05", records: 3 },
    { day: "2026-11-03", records: 1 },
  ]);
  expect(unit).toBe("day");
  expect(bins.map(({ records }) => records)).toEqual([1, 0, 3]);
});

test("months become weeks and years become months, weeks beginning on Monday", () => {
  const weeks = binDays([
    { day: "2026-01-01", records: 1 },
    { day: "2026-06-30", records: 1 },
  ]);
  expect(weeks.unit).toBe("week");
  expect(weeks.bins[0]?.start.toISOString().slice(0, 10)).toBe("2025-12-29");
  expect(
    binDays([
      { day: "2019-05-05", records: 1 },
      { day: "2026-06-30", records: 1 },
    ]).unit,
  ).toBe("month");
});

test("no record is lost and there are never more bars than can be told apart", () => {
  const day = fc
    .date({ min: new Date("2000-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const counts = fc.array(fc.record({ day, records: fc.integer({ min: 1, max: 500 }) }), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(counts, (days) => {
      const { bins } = binDays(days);
      expect(bins.reduce((sum, bin) => sum + bin.records, 0)).toBe(days.reduce((sum, each) => sum + each.records, 0));
      expect(bins.length).toBeLessThanOrEqual(440);
    }),
  );
});
