import { exportWindowMs } from "@suar/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { opensAgainAt } from "./opens-again-at.ts";

test("never, for more than a whole day's limit", () => {
  expect(opensAgainAt([], { limit: 10, records: 11 })).toBeUndefined();
});

test("when enough of what was taken out is a day old", () => {
  const past = [
    { at: 1000, records: 4 },
    { at: 2000, records: 4 },
    { at: 3000, records: 2 },
  ];
  expect(opensAgainAt(past, { limit: 10, records: 1 })).toBe(1000 + exportWindowMs);
  expect(opensAgainAt(past, { limit: 10, records: 5 })).toBe(2000 + exportWindowMs);
  expect(opensAgainAt(past, { limit: 10, records: 10 })).toBe(3000 + exportWindowMs);
});

test("at that moment it fits, and a moment earlier it does not", () => {
  const row = fc.record({ at: fc.nat(10_000), records: fc.integer({ min: 1, max: 20 }) });
  const given = fc.record({ limit: fc.integer({ min: 1, max: 60 }), records: fc.integer({ min: 1, max: 60 }) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), given, (rows, { limit, records }): void => {
      const past = rows.toSorted((one, other) => one.at - other.at);
      const usedAt = (moment: number): number =>
        past.filter((each) => each.at > moment - exportWindowMs).reduce((sum, each) => sum + each.records, 0);
      fc.pre(usedAt(10_000) + records > limit && usedAt(10_000) <= limit);
      const opens = opensAgainAt(past, { limit, records });
      expect(opens === undefined).toBe(records > limit);
      if (opens === undefined) return;
      expect(usedAt(opens) + records).toBeLessThanOrEqual(limit);
      expect(usedAt(opens - 1) + records).toBeGreaterThan(limit);
    }),
  );
});
