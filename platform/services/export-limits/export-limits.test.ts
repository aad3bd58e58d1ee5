import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { exportLimits, exportWindowMs, type Role } from "@suar/domain";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../sessions/index.ts";
import { buildActor } from "../sessions/testing/index.ts";
import { purgeExports, readAllowance, takeOut } from "./index.ts";

withTestDatabases("export limits", (open) => {
  let database: Database;
  let analyst: Actor;
  const limit = exportLimits.record["analyst"] ?? 0;
  const start = Date.parse("2026-11-21T08:00:00.000Z");
  const hour = 3_600_000;

  const take = (actor: Actor, records: number, now = start, kind: "record" | "person" = "record") =>
    takeOut(
      database.transaction,
      actor,
      async () => ({
        kind,
        records,
        action: "leads.exported",
        subject: { kind: "organisation", id: actor.orgId },
        result: records,
      }),
      now,
    );
  const trail = () => database.db.selectFrom("audit_entries").selectAll().orderBy("seq").execute();

  beforeEach(async () => {
    database = await open();
    analyst = await buildActor(database);
  });

  describe("takeOut", () => {
    test("refuses roles without a limit, and records it", async () => {
      for (const role of ["viewer", "auditor"] as const satisfies readonly Role[]) {
        const actor = await buildActor(database, { role });
        await expect(take(actor, 1)).rejects.toMatchObject({ code: "export.too_large", details: { limit: 0 } });
      }
      await expect(take(analyst, 1, start, "person")).rejects.toMatchObject({ code: "export.too_large" });
      expect((await trail()).map((entry) => entry.action)).toEqual(Array.from({ length: 3 }, () => "export.refused"));
      expect(await database.db.selectFrom("exports").selectAll().execute()).toEqual([]);
    });

    test("refuses what goes over the day's limit, says when it opens again, and then lets it pass", async () => {
      expect(await take(analyst, limit - 10)).toBe(limit - 10);
      await take(analyst, 5, start + hour);
      const opensAt = new Date(start + exportWindowMs).toISOString();
      await expect(take(analyst, 6, start + 2 * hour)).rejects.toMatchObject({
        code: "export.limit_reached",
        details: { records: 6, used: limit - 5, limit, opensAt, seconds: (22 * hour) / 1000 },
      });
      await take(analyst, 5, start + 2 * hour);
      await expect(take(analyst, 6, start + exportWindowMs - 1)).rejects.toMatchObject({
        code: "export.limit_reached",
      });
      await take(analyst, 6, start + exportWindowMs);
      expect((await trail()).map(({ action, details }) => [action, details["records"]])).toEqual([
        ["leads.exported", limit - 10],
        ["leads.exported", 5],
        ["export.refused", 6],
        ["leads.exported", 5],
        ["export.refused", 6],
        ["leads.exported", 6],
      ]);
    });

    test("of two at once that fit only alone, one is refused", async () => {
      const both = await Promise.allSettled([take(analyst, limit - 1), take(analyst, limit - 1)]);
      expect(both.map((each) => each.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    });

    test("counts each person by themselves, and people apart from records", async () => {
      const supervisor = await buildActor(database, { role: "supervisor", orgId: analyst.orgId });
      await take(analyst, limit);
      await take(supervisor, limit);
      await take(supervisor, 3, start, "person");
      const read = (actor: Actor, now: number) => database.transaction((tx) => readAllowance(tx, actor, now));
      expect(await read(supervisor, start + hour)).toEqual({
        records: { limit: exportLimits.record["supervisor"], used: limit },
        people: { limit: exportLimits.person["supervisor"], used: 3 },
      });
      expect((await read(analyst, start + exportWindowMs)).records.used).toBe(0);
      expect(await database.transaction((tx) => purgeExports(tx, start + exportWindowMs))).toBe(3);
    });

    test("leaves no count when the preparation fails", async () => {
      const failing = takeOut(database.transaction, analyst, () => Promise.reject(new RangeError("no file")));
      await expect(failing).rejects.toThrow("no file");
      expect(await database.db.selectFrom("exports").selectAll().execute()).toEqual([]);
    });
  });
});
