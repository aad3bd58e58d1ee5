import { recordErasure, type Database, erasuresFile } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import {
  expiringClasses,
  instantOf,
  keptClasses,
  keptClassIds,
  roles,
  type ImportId,
  type LeadId,
  type RetentionRow,
} from "@suar/domain";
import { sql } from "kysely";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { buildLead } from "../leads/testing/index.ts";
import { makeId, type Actor } from "../sessions/index.ts";
import { buildActor } from "../sessions/testing/index.ts";
import { changeRetention, expireData, listRetention, previewRetention } from "./index.ts";

const dayMs = 24 * 60 * 60_000;

withTestDatabases("retention", (open) => {
  let database: Database;
  let administrator: Actor;
  const start = Date.parse("2026-11-21T08:00:00.000Z");

  const list = (now = start) => database.transaction((tx) => listRetention(tx, administrator, now));
  const rowOf = async (id: RetentionRow["id"], now = start) => (await list(now)).classes.find((row) => row.id === id);
  const change = (id: string, days: number | null, reason = "") =>
    database.transaction((tx) => changeRetention(tx, administrator, { id, days, reason }, start));
  const expire = (now: number) =>
    expireData({ transaction: database.transaction, corpora: join(database.dataDir, "corpora") }, now);
  const actions = async () =>
    (await database.db.selectFrom("audit_entries").selectAll().orderBy("seq").execute()).map(
      ({ action, details, subject_id }) => [action, subject_id, details],
    );

  beforeEach(async () => {
    database = await open();
    administrator = await buildActor(database, { role: "administrator" });
  });

  async function buildImport(createdAt: number, state: "done" | "running" = "done"): Promise<ImportId> {
    const id = makeId<ImportId>();
    await database.transaction((tx) =>
      tx
        .insertInto("imports")
        .values({
          org_id: administrator.orgId,
          import_id: id,
          name: "synthetic.csv",
          state,
          bytes: 1,
          created_at: instantOf(createdAt),
        })
        .execute(),
    );
    await mkdir(join(database.dataDir, "corpora", id), { recursive: true });
    await writeFile(join(database.dataDir, "corpora", id, "source"), "synthetic");
    return id;
  }

  describe("who may", () => {
    test("only an administrator changes; auditors and supervisors look", async () => {
      for (const role of roles) {
        const actor = await buildActor(database, { role, orgId: administrator.orgId });
        const asked = [
          {
            isFor: ["administrator", "supervisor", "auditor"],
            ask: () => database.transaction((tx) => listRetention(tx, actor)),
          },
          {
            isFor: ["administrator"],
            ask: () => database.transaction((tx) => changeRetention(tx, actor, { id: "lead", days: 10, reason: "" })),
          },
          {
            isFor: ["administrator"],
            ask: () => database.transaction((tx) => previewRetention(tx, actor, { id: "lead", days: 10 })),
          },
        ];
        for (const { isFor, ask } of asked) {
          if (isFor.includes(role)) await expect(ask()).resolves.toBeDefined();
          else await expect(ask()).rejects.toMatchObject({ code: "session.forbidden" });
        }
      }
    });
  });

  describe("the list of classes", () => {
    test("names every table of the schema exactly once, and no other", async () => {
      const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
        where table_schema = 'suar' and table_type = 'BASE TABLE' and table_name <> 'schema_migrations'`.execute(
        database.db,
      );
      const named = keptClassIds.flatMap((id) => [...keptClasses[id].tables]);
      expect(named.toSorted(), "a new table gets its class in domain/src/retention.ts").toEqual(
        rows.map(({ name }) => name).toSorted(),
      );
    });

    test("says of each class that runs out after how many days, and of every other that nobody may set it", async () => {
      const { classes, unmatched } = await list();
      expect(unmatched).toEqual([]);
      for (const row of classes) {
        const runsOut = expiringClasses.some((id) => id === row.id);
        if (runsOut) expect([row.id, row.days, row.may.change]).toEqual([row.id, keptClasses[row.id].days, true]);
        if (row.usualDays === null) expect([row.may.change, row.maxDays]).toEqual([false, null]);
        else expect(row.usualDays).toBeLessThanOrEqual(row.maxDays ?? 0);
      }
    });
  });

  describe("changeRetention", () => {
    test("refuses a class without days, one that there is not, and more than the maximum without a reason", async () => {
      for (const id of ["audit", "organisation_key", "nothing", "__proto__"]) {
        await expect(change(id, 10)).rejects.toMatchObject({ code: "call.invalid", details: { field: "class" } });
      }
      await expect(change("lead", 4000)).rejects.toMatchObject({ code: "retention.reason_needed" });
      await expect(change("lead", 4000, "too short")).rejects.toMatchObject({ code: "retention.reason_needed" });
      expect(await database.db.selectFrom("retention_rules").selectAll().execute()).toEqual([]);
      expect(await actions()).toEqual([]);
    });

    test("shortens without a reason, lengthens with one, goes back to the usual, each in the trail", async () => {
      await change("lead", 30);
      await change("lead", 4000, "A court asked to keep what concerns its case");
      expect(await rowOf("lead")).toMatchObject({
        days: 4000,
        usualDays: 730,
        rule: { reason: "A court asked to keep what concerns its case", by: administrator.name },
      });
      await change("lead", null);
      expect(await rowOf("lead")).toMatchObject({ days: 730, rule: null });
      expect(await actions()).toEqual([
        ["retention.changed", "lead", { from: 730, to: 30, aboveMaximum: false }],
        ["retention.changed", "lead", { from: 30, to: 4000, aboveMaximum: true }],
        ["retention.changed", "lead", { from: 4000, to: 730, aboveMaximum: false }],
      ]);
    });

    test("shows a rule that no class here has, never in silence", async () => {
      await database.transaction((tx) =>
        tx
          .insertInto("retention_rules")
          .values({
            org_id: administrator.orgId,
            class: "of_tomorrow",
            days: 3,
            reason: "",
            changed_by: administrator.userId,
            changed_at: instantOf(start),
          })
          .execute(),
      );
      expect((await list()).unmatched).toEqual(["of_tomorrow"]);
    });
  });

  describe("previewRetention", () => {
    test("says what would go at once", async () => {
      await database.transaction((tx) => buildLead(tx, administrator, { changedAt: start - 20 * dayMs }));
      const preview = (days: number) =>
        database.transaction((tx) => previewRetention(tx, administrator, { id: "lead", days }, start));
      expect(await preview(30)).toEqual({ goesNow: 0, needsReason: false });
      expect(await preview(20)).toEqual({ goesNow: 1, needsReason: false });
      expect(await preview(4000)).toEqual({ goesNow: 0, needsReason: true });
    });
  });

  describe("expireData", () => {
    test("lets everything be until its day, warns 30 days before, then it is gone and recorded", async () => {
      const lead = await database.transaction((tx) => buildLead(tx, administrator, { changedAt: start }));
      const adverts = await buildImport(start);
      const days = 180 * dayMs;
      expect(await expire(start + days - 1)).toEqual({});
      expect(await rowOf("import", start + days - 31 * dayMs)).toMatchObject({ soon: null });
      expect(await rowOf("import", start + days - 30 * dayMs)).toMatchObject({
        soon: { count: 1, first: instantOf(start + days) },
      });
      expect(await expire(start + days)).toEqual({ import: 1 });
      expect(await database.db.selectFrom("imports").selectAll().execute()).toEqual([]);
      expect(existsSync(join(database.dataDir, "corpora", adverts))).toBe(false);
      expect(await database.db.selectFrom("leads").selectAll().execute()).toHaveLength(1);
      expect(await expire(start + 730 * dayMs)).toEqual({ lead: 1 });
      expect(await database.db.selectFrom("leads").selectAll().execute()).toEqual([]);
      expect(await actions()).toEqual([
        ["retention.expired", "import", { class: "import", things: 1, days: 180 }],
        ["retention.expired", "lead", { class: "lead", things: 1, days: 730 }],
      ]);
      // What ran out is erased: an older backup does not bring it back.
      const listed = await readFile(erasuresFile(database.dataDir), "utf8");
      expect([listed.includes(adverts), listed.includes(lead)]).toEqual([true, true]);
      expect(await expire(start + 4000 * dayMs)).toEqual({});
    });

    test("goes by the organisation's own days and leaves others' and work in progress alone", async () => {
      const other = await buildActor(database, { role: "administrator" });
      await change("lead", 10);
      await database.transaction((tx) => buildLead(tx, administrator, { changedAt: start }));
      await database.transaction((tx) => buildLead(tx, other, { changedAt: start }));
      await buildImport(start - 1000 * dayMs, "running");
      expect(await expire(start + 10 * dayMs)).toEqual({ lead: 1 });
      expect(await database.db.selectFrom("leads").select("org_id").execute()).toEqual([{ org_id: other.orgId }]);
      expect(await database.db.selectFrom("imports").selectAll().execute()).toHaveLength(1);
    });

    test("ends thousands in batches, each with its entry", async () => {
      await database.transaction(async (tx) => {
        for (let n = 0; n < 201; n += 1) await buildLead(tx, administrator, { changedAt: start, campaign: `${n}` });
      });
      expect(await expire(start + 730 * dayMs)).toEqual({ lead: 201 });
      expect((await actions()).map(([, , details]) => details)).toMatchObject([{ things: 200 }, { things: 1 }]);
    });

    test("takes name and address of somebody who left, and keeps what they did", async () => {
      const gone = await buildActor(database, { orgId: administrator.orgId, name: "Synthetic Somebody" });
      const lead = await database.transaction((tx) => buildLead(tx, gone, { changedAt: start + 300 * dayMs }));
      await database.transaction((tx) =>
        tx
          .updateTable("users")
          .set({ disabled_at: instantOf(start) })
          .where("user_id", "=", gone.userId)
          .execute(),
      );
      expect(await expire(start + 365 * dayMs)).toEqual({ account: 1 });
      expect(await expire(start + 366 * dayMs)).toEqual({});
      const row = await database.db
        .selectFrom("users")
        .selectAll()
        .where("user_id", "=", gone.userId)
        .executeTakeFirst();
      expect(row?.name).toBe(`#${gone.userId.slice(-6)}`);
      expect(row?.email).toBe(`${gone.userId}@left.invalid`);
      expect(await database.db.selectFrom("leads").select("lead_id").execute()).toEqual([{ lead_id: lead }]);
    });
  });

  test("an erasure by hand and one by time are the same erasure", async () => {
    const lead = await database.transaction((tx) => buildLead(tx, administrator, { changedAt: start }));
    await database.transaction((tx) =>
      recordErasure(tx, { orgId: administrator.orgId, kind: "lead", id: lead satisfies LeadId }),
    );
    expect(await expire(start + 730 * dayMs)).toEqual({ lead: 1 });
    expect(await database.db.selectFrom("erasures").selectAll().execute()).toHaveLength(1);
  });
});
