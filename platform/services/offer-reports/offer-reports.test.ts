import type { Database, Tx } from "@suar/database";
import { readAllRows, withTestDatabases } from "@suar/database/testing";
import { keptClasses, reportsPerDay, type OfferReport, type SendOfferReport } from "@suar/domain";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { KeyMover, beginKeyChange } from "../keys/index.ts";
import { buildKeyedActor, type KeyedActor } from "../keys/testing/index.ts";
import { expireData } from "../retention/index.ts";
import { makeId, type Actor } from "../sessions/index.ts";
import { buildActor } from "../sessions/testing/index.ts";
import {
  decideReport,
  eraseReport,
  gatherReports,
  keyedReports,
  listReports,
  nameReceiver,
  readReport,
  takeReport,
} from "./index.ts";

/** A made-up advert; the number is one that nobody is given. */
const syntheticReport: SendOfferReport = {
  text: "Synthetic: typing work abroad, 2,500 USD a month, ticket paid. Call +855 00 000 0000 (hush-4711)",
  from: "ID",
  to: "KH",
  language: "id",
};
const quiet = { info: () => undefined, error: () => undefined };
const dayMs = 24 * 60 * 60_000;

withTestDatabases("reports of offers", (open) => {
  let database: Database;
  let reader: KeyedActor;
  const run = <Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> => database.transaction(work);
  const page = { offset: 0, limit: 100 };
  const listAs = (actor: Actor) => run((tx) => listReports(tx, actor, { ...page, takenFor: reader.orgId }));
  const take = (over: Partial<typeof syntheticReport> = {}, now?: number) =>
    run((tx) => takeReport(tx, reader.orgId, { ...syntheticReport, ...over }, now));
  const firstId = async (): Promise<string> => (await listAs(reader)).reports[0]?.id ?? "none";
  beforeEach(async () => {
    database = await open();
    reader = await buildKeyedActor(database, { role: "case_worker" });
  });

  describe("taking one", () => {
    test("is refused where no organisation takes them, or nobody could open them", async () => {
      const keyless = await buildActor(database, { role: "supervisor" });
      for (const orgId of [undefined, keyless.orgId]) {
        const taking = run((tx) => takeReport(tx, orgId, syntheticReport));
        await expect(taking).rejects.toMatchObject({ code: "offer_report.not_taken" });
        expect(await run((tx) => nameReceiver(tx, orgId))).toBeUndefined();
      }
      expect(await run((tx) => nameReceiver(tx, reader.orgId))).toBe("Test office");
    });

    test("seals it, gives a receipt and writes no word of it down in the clear", async () => {
      const { receipt } = await take();
      expect(receipt).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      expect((await take()).receipt).not.toBe(receipt);
      const rows = JSON.stringify(await readAllRows(database));
      expect(rows).toContain(receipt);
      for (const secret of ["hush-4711", "typing work", "Synthetic: "]) expect(rows).not.toContain(secret);
    });

    test("stops at the day's number and opens again a day after the oldest", async () => {
      const now = Date.now();
      await run(async (tx) => {
        const at = new Date(now - dayMs + 60_000).toISOString();
        const rows = Array.from({ length: reportsPerDay }, (_, n) => ({
          org_id: reader.orgId,
          report_id: makeId<never>(),
          receipt: `R-${n}`,
          state: "spam" as const,
          sealed: "o1.1.none",
          received_at: at as never,
        }));
        await tx.insertInto("offer_reports").values(rows).execute();
      });
      await expect(take({}, now)).rejects.toMatchObject({ code: "call.too_many", details: { seconds: 60 } });
      await expect(take({}, now + 61_000)).resolves.toHaveProperty("receipt");
    });
  });

  describe("reading", () => {
    test("is refused to analysts, administrators, viewers and auditors, and to another organisation", async () => {
      await take();
      const id = await firstId();
      for (const role of ["analyst", "administrator", "viewer", "auditor"] as const) {
        const actor = await buildActor(database, { role, orgId: reader.orgId });
        await expect(listAs(actor)).rejects.toMatchObject({ code: "session.forbidden" });
        await expect(run((tx) => readReport(tx, actor, id))).rejects.toMatchObject({ code: "session.forbidden" });
      }
      const stranger = await buildKeyedActor(database, { role: "case_worker" });
      expect((await listAs(stranger)).reports).toEqual([]);
      await expect(run((tx) => readReport(tx, stranger, id))).rejects.toMatchObject({ code: "offer_report.not_found" });
    });

    test("needs the organisation's key; without it the list shows receipts and no words", async () => {
      const { receipt } = await take();
      const locked = await buildActor(database, { role: "case_worker", orgId: reader.orgId });
      expect((await listAs(locked)).reports).toMatchObject([{ receipt, head: null }]);
      const id = await firstId();
      const reading = run((tx) => readReport(tx, locked, id));
      await expect(reading).rejects.toMatchObject({ code: "key.locked" });
    });

    test("opens the words, the newest first, and is recorded without them", async () => {
      await take({ text: "An older one" }, Date.now() - 60_000);
      await take();
      const list = await listAs(reader);
      expect(list).toMatchObject({ total: 2, waiting: 2, isTaken: true });
      expect(list.reports.map(({ head }) => head?.text.slice(0, 9))).toEqual(["Synthetic", "An older "]);
      const report: OfferReport = await run((tx) => readReport(tx, reader, list.reports[0]?.id ?? ""));
      expect(report).toMatchObject({ ...syntheticReport, state: "new", may: { decide: true, erase: true } });
      const trail = await database.db
        .selectFrom("audit_entries")
        .selectAll()
        .where("action", "=", "offer_report.read")
        .execute();
      expect(trail).toMatchObject([{ actor: reader.userId, subject_id: report.id, details: {} }]);
    });
  });

  test("is marked and let wait again, by people who may", async () => {
    await take();
    const id = await firstId();
    const analyst = await buildActor(database, { role: "analyst", orgId: reader.orgId });
    const marking = run((tx) => decideReport(tx, analyst, { id, state: "spam" }));
    await expect(marking).rejects.toMatchObject({ code: "session.forbidden" });
    const marked = await run((tx) => decideReport(tx, reader, { id, state: "spam" }));
    expect(marked).toMatchObject({ state: "spam", by: reader.name });
    expect(await run((tx) => listReports(tx, reader, { ...page, state: "new", takenFor: undefined }))).toMatchObject({
      reports: [],
      total: 0,
      waiting: 0,
      isTaken: false,
    });
    const back = await run((tx) => decideReport(tx, reader, { id, state: "new" }));
    expect(back).toMatchObject({ state: "new", decidedAt: null, by: null });
  });

  test("is erased for good by people who may, and stays so", async () => {
    await take();
    const id = await firstId();
    const analyst = await buildActor(database, { role: "analyst", orgId: reader.orgId });
    await expect(run((tx) => eraseReport(tx, analyst, id))).rejects.toMatchObject({ code: "session.forbidden" });
    await run((tx) => eraseReport(tx, reader, id));
    expect((await listAs(reader)).reports).toEqual([]);
    const erased = await database.db.selectFrom("erasures").selectAll().execute();
    expect(erased).toMatchObject([{ subject_kind: "offer_report", subject_id: id }]);
    await expect(run((tx) => eraseReport(tx, reader, id))).rejects.toMatchObject({ code: "offer_report.not_found" });
  });

  test("gathers all but spam into an import, numbered, without receipts", async () => {
    const folder = await mkdtemp(join(tmpdir(), "suar-reports-"));
    const place = { transaction: database.transaction, corpora: join(folder, "corpora"), limitBytes: 1 << 20 };
    try {
      const analyst = await buildActor(database, { role: "analyst", orgId: reader.orgId });
      await expect(gatherReports(place, analyst)).rejects.toMatchObject({ code: "session.forbidden" });
      await expect(gatherReports(place, reader)).rejects.toMatchObject({ code: "input.empty" });
      const { receipt } = await take({ text: "first\nadvert" }, Date.now() - 60_000);
      await take({ text: "second advert" });
      await take({ text: "spam" }, Date.now() - 120_000);
      const spam = (await listAs(reader)).reports.find(({ head }) => head?.text === "spam");
      await run((tx) => decideReport(tx, reader, { id: spam?.id ?? "", state: "spam" }));
      const gathered = await gatherReports(place, reader);
      expect(gathered).toMatchObject({ state: "uploaded" });
      const text = await readFile(join(place.corpora, gathered.id, "source"), "utf8");
      const lines = text
        .trim()
        .split("\n")
        .map((line): unknown => JSON.parse(line));
      expect(lines).toMatchObject([
        { id: "report-1", text: "second advert" },
        { id: "report-2", text: "first\nadvert" },
      ]);
      expect(text).not.toContain(receipt);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("goes for good on its day, and not the day before", async () => {
    const now = Date.now();
    await take({}, now);
    const kept = { transaction: database.transaction, corpora: join(database.dataDir, "corpora") };
    const days = keptClasses.offer_report.days;
    expect(await expireData(kept, now + days * dayMs - 1)).toEqual({});
    expect((await listAs(reader)).total).toBe(1);
    expect(await expireData(kept, now + days * dayMs)).toEqual({ offer_report: 1 });
    expect((await listAs(reader)).total).toBe(0);
    const [erased] = await database.db.selectFrom("erasures").select("subject_kind").execute();
    expect(erased).toEqual({ subject_kind: "offer_report" });
  });

  test("moves with the organisation's key", async () => {
    await take();
    const supervisor = await buildKeyedActor(database, { role: "supervisor", colleague: reader });
    const records = [keyedReports];
    const mover = new KeyMover({ transaction: database.transaction, records, log: quiet });
    mover.start(await run((tx) => beginKeyChange(tx, supervisor, records)), supervisor.userId);
    await mover.settled(supervisor.orgId);
    expect(await database.db.selectFrom("organisation_keys").select("version").execute()).toEqual([{ version: 2 }]);
    const id = await firstId();
    expect(await run((tx) => readReport(tx, reader, id))).toMatchObject(syntheticReport);
  });
});
