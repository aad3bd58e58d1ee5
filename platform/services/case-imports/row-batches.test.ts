import fc from "fast-check";
import { expect, test } from "vitest";
import { caseOfHtcds } from "@suar/domain/crosswalks";
import { createRowBatches, type Crossed } from "./row-batches.ts";

const idOf = (at: number): string => `01900000-0000-4000-8000-${String(at).padStart(12, "0")}`;
const rowOf = (sameCase: number | null, line: number): Crossed => ({
  ...caseOfHtcds(sameCase === null ? {} : { suar_CaseId: idOf(sameCase) }),
  row: { line, key: String(line), record: {} },
});

test("every row comes once and in order; a batch ends between cases, unless one case is longer than the most", () => {
  const runs = fc.array(fc.record({ id: fc.option(fc.nat(5)), rows: fc.integer({ min: 1, max: 9 }) }), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(runs, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 7 }), (cases, size, piece) => {
      const most = size + 5;
      const rows = cases.flatMap(({ id, rows: many }) => Array.from({ length: many }, () => id)).map(rowOf);
      const batches = createRowBatches({ size, most });
      const given: (readonly Crossed[])[] = [];
      for (let from = 0; from < rows.length; from += piece) given.push(...batches.push(rows.slice(from, from + piece)));
      given.push(...batches.end());
      expect(given.flat().map(({ row }) => row.line)).toEqual(rows.map(({ row }) => row.line));
      for (const [at, batch] of given.entries()) {
        expect(batch.length).toBeLessThanOrEqual(most);
        const next = given[at + 1]?.[0]?.value.sameCase ?? null;
        if (next !== null && batch.at(-1)?.value.sameCase === next) expect(batch.length).toBe(most);
        if (at < given.length - 1) expect(batch.length).toBeGreaterThanOrEqual(size);
      }
      expect(batches.end()).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
