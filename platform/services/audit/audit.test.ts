import { appendAudit, readPrintedHead, type Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { roles, type AuditFilter, type LeadId } from "@suar/domain";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { makeId, type Actor } from "../sessions/index.ts";
import { buildActor } from "../sessions/testing/index.ts";
import { entriesOf, exportAudit, listAudit, showAuditHead, verifyTrail } from "./index.ts";

withTestDatabases("the trail", (open) => {
  let database: Database;
  let auditor: Actor;
  let worker: Actor;
  const lead = makeId<LeadId>();

  const record = (actor: Actor, action: "lead.opened" | "lead.noted", id: string = makeId<LeadId>(), at?: string) =>
    database.transaction((tx) =>
      appendAudit(tx, {
        orgId: actor.orgId,
        actor: actor.userId,
        action,
        subject: { kind: "lead", id },
        ...(at === undefined ? {} : { at: new Date(at).toISOString() as never }),
      }),
    );
  const list = (actor: Actor, filter: AuditFilter & { before?: number; limit?: number } = {}, now?: number) =>
    database.transaction((tx) => listAudit(tx, actor, { limit: 50, ...filter }, now));
  const actionsOf = async (filter: AuditFilter) => (await list(auditor, filter)).entries.map(({ action }) => action);

  beforeEach(async () => {
    database = await open();
    worker = await buildActor(database, { role: "case_worker", name: "Worker" });
    auditor = await buildActor(database, { role: "auditor", orgId: worker.orgId, name: "Auditor" });
  });

  describe("who may", () => {
    test("only auditors and administrators read, verify and take it out; nobody sees another organisation's", async () => {
      await record(worker, "lead.opened", lead);
      for (const role of roles.filter((one) => one !== "auditor" && one !== "administrator")) {
        const actor = await buildActor(database, { role, orgId: worker.orgId });
        const forbidden = { code: "session.forbidden" };
        await expect(list(actor)).rejects.toMatchObject(forbidden);
        await expect(exportAudit(database, actor, {})).rejects.toMatchObject(forbidden);
        expect(() => verifyTrail(database, actor)).toThrow("session.forbidden");
        await expect(database.transaction((tx) => showAuditHead(tx, actor))).rejects.toMatchObject(forbidden);
      }
      const stranger = await buildActor(database, { role: "auditor" });
      expect((await list(stranger)).entries.map(({ action }) => action)).toEqual(["audit.read"]);
      expect(await verifyTrail(database, stranger)()).toMatchObject({ entries: 1, broken: null });
      expect(await database.transaction((tx) => entriesOf(tx, stranger.orgId, lead))).toEqual([]);
    });
  });

  describe("listAudit", () => {
    test("narrows by person, action, thing and day, newest first, page by page", async () => {
      await record(worker, "lead.opened", lead, "2026-11-20T23:59:59Z");
      await record(worker, "lead.noted", lead, "2026-11-21T00:00:00Z");
      await record(auditor, "lead.noted", makeId<LeadId>(), "2026-11-21T23:59:59.999Z");
      expect(await actionsOf({ subject: lead })).toEqual(["lead.noted", "lead.opened"]);
      expect(await actionsOf({ actor: worker.userId })).toEqual(["lead.noted", "lead.opened"]);
      expect(await actionsOf({ action: "lead.noted" })).toHaveLength(2);
      expect(await actionsOf({ from: "2026-11-21", to: "2026-11-21", action: "lead.noted" })).toHaveLength(2);
      expect(await actionsOf({ to: "2026-11-20" })).toEqual(["lead.opened"]);
      expect(await actionsOf({ actor: "program" })).toEqual([]);
      expect(await actionsOf({ actor: "nobody" })).toEqual([]);
      const first = await list(auditor, { limit: 2 });
      const rest = await list(auditor, { limit: 50, before: first.next ?? 0 });
      const numbers = [...first.entries, ...rest.entries].map(({ seq }) => seq);
      expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
      expect(numbers.at(-1)).toBe(1);
      expect(rest.next).toBeNull();
      expect(first.people.map(({ name }) => name)).toEqual(["Auditor", "Worker"]);
    });

    test("a look at the trail stands in it, once, until it is another look", async () => {
      const start = Date.now();
      const looks = () =>
        database.db.selectFrom("audit_entries").selectAll().where("action", "=", "audit.read").execute();
      await list(auditor, {}, start);
      await list(auditor, {}, start + 60_000);
      await list(auditor, { before: 1 }, start + 60_000);
      expect(await looks()).toHaveLength(1);
      await list(auditor, { subject: lead }, start + 60_000);
      await list(auditor, {}, start + 11 * 60_000);
      const entries = await looks();
      expect(entries.map(({ details }) => details["by"])).toEqual([[], [`subject=${lead}`], []]);
    });
  });

  describe("exportAudit", () => {
    test("gives every entry once, in order, and says that it was taken out", async () => {
      for (let n = 0; n < 3; n += 1) await record(worker, "lead.opened", lead);
      let text = "";
      for await (const piece of await exportAudit(database, auditor, { subject: lead })) text += piece;
      const lines = text.trimEnd().split("\r\n");
      expect(lines.slice(1).map((line) => line.split(",").slice(0, 1)[0])).toEqual(["1", "2", "3"]);
      expect(lines[1]).toContain(`Worker,${worker.userId},lead.opened,lead,${lead}`);
      const last = await database.db.selectFrom("audit_entries").selectAll().orderBy("seq", "desc").executeTakeFirst();
      expect(last).toMatchObject({ action: "audit.exported", details: { records: 3 } });
    });
  });

  describe("verifyTrail", () => {
    test("refuses what is no number of a paper", async () => {
      expect(() => verifyTrail(database, auditor, "12 zz")).toThrow("call.invalid");
    });

    test("proves the trail against a number on paper, and finds that it was written anew", async () => {
      await record(worker, "lead.opened", lead);
      const { printed, seq } = await database.transaction((tx) => showAuditHead(tx, auditor));
      expect(readPrintedHead(` ${printed.toUpperCase().replaceAll("-", " ")} `)).toMatchObject({ seq });
      await record(worker, "lead.noted", lead);
      const fits = await verifyTrail(database, auditor, printed)();
      expect(fits).toMatchObject({ broken: null, confirmed: seq, printedFits: true, entries: seq + 1 });
      const other = printed.replace(/.$/, (digit) => (digit === "0" ? "1" : "0"));
      expect(await verifyTrail(database, auditor, other)()).toMatchObject({
        broken: null,
        confirmed: 0,
        printedFits: false,
      });
      await database.transaction(async (tx) => {
        await sql`set local session_replication_role = replica`.execute(tx);
        await sql`update audit_entries set action = 'lead.decided' where seq = 1`.execute(tx);
      });
      expect(await verifyTrail(database, auditor)()).toMatchObject({
        broken: { seq: 1, difference: "hash" },
        entries: 0,
      });
      const last = await database.db.selectFrom("audit_entries").selectAll().orderBy("seq", "desc").executeTakeFirst();
      expect(last).toMatchObject({ action: "audit.verified", details: { whole: false, at: 1, difference: "hash" } });
    });

    test("stops when nobody waits any more", async () => {
      const signal = AbortSignal.abort();
      await expect(verifyTrail(database, auditor)({ signal })).rejects.toMatchObject({ name: "AbortError" });
    });
  });
});
