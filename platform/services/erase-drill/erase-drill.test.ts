import { withTestDatabases } from "@suar/database/testing";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildActor } from "../sessions/testing/index.ts";
import { DrillDesk, readDrillReport, runEraseDrill } from "./index.ts";

const drillRun = { timeout: 600_000 };
const program = "0.0.0-test";
const quiet = { info: () => undefined, error: () => undefined };

// The drill has an embedded database of its own, whatever the node runs on: one run is enough.
withTestDatabases("the erase drill", (open, kind) => {
  describe("runEraseDrill", () => {
    test.each([0, 1, 101, 2.5, Number.NaN])("refuses %s things of each kind", async (count) => {
      const database = await open();
      await expect(runEraseDrill(database, { count, program })).rejects.toThrow(RangeError);
    });

    test.skipIf(kind === "postgres")(
      "does not pass when the restore is done without the list of erasures",
      drillRun,
      async () => {
        const database = await open();
        const report = await runEraseDrill(database, { count: 4, program, withholdList: true });
        expect(report.passed).toBe(false);
        // The leads come back; the people's keys are in no backup, so nobody reads them even then.
        expect(report.readable).toBeGreaterThanOrEqual(2);
      },
    );

    test.skipIf(kind === "postgres")(
      "finds nothing of what was erased, and everything else; a report that was changed is no report",
      {
        timeout: 120_000,
      },
      async () => {
        const database = await open();
        const report = await runEraseDrill(database, { count: 4, program });
        expect(report).toMatchObject({ planted: 8, erased: 4, left: 4, leftReadable: 4, readable: 0, passed: true });
        expect(report.controls).toBeGreaterThan(4);
        expect(report.places.map(({ place, found }) => [place, found])).toEqual([
          ["rows", 0],
          ["restored_files", 0],
          ["backup", 0],
        ]);
        for (const { searched, bytes } of report.places) expect(Math.min(searched, bytes)).toBeGreaterThan(0);
        expect(await readDrillReport(database)).toEqual(report);
        const file = join(database.dataDir, "erase-drill.json");
        await writeFile(file, (await readFile(file, "utf8")).replace('"readable": 0', '"readable": 1'));
        await expect(readDrillReport(database)).rejects.toMatchObject({ code: "data.broken" });
      },
    );
  });

  describe("DrillDesk", () => {
    test("lets administrators begin one, supervisors and auditors look, and others neither", async () => {
      const database = await open();
      const desk = new DrillDesk(database, { program, log: quiet });
      for (const role of ["supervisor", "auditor"] as const) {
        const actor = await buildActor(database, { role });
        await expect(desk.start(actor)).rejects.toMatchObject({ code: "session.forbidden" });
        expect(await desk.read(actor)).toEqual({ running: false, failed: false, report: null });
      }
      for (const role of ["case_worker", "analyst", "viewer"] as const) {
        const actor = await buildActor(database, { role });
        await expect(desk.start(actor)).rejects.toMatchObject({ code: "session.forbidden" });
        await expect(desk.read(actor)).rejects.toMatchObject({ code: "session.forbidden" });
      }
    });
  });
});
