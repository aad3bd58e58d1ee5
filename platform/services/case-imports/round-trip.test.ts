import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { caseOfHtcds } from "@suar/domain/crosswalks";
import type { HtcdsRecord } from "@suar/domain/htcds";
import { htcdsRecord } from "@suar/domain/crosswalks/testing/arbitrary-record";
import { createHtcdsCsvWriter, createHtcdsJsonWriter, createHtcdsReader } from "@suar/exchange/htcds";
import fc from "fast-check";
import { hash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import * as cases from "../cases/index.ts";
import { buildKeyedActor, type KeyedActor } from "../keys/testing/index.ts";
import * as persons from "../persons/index.ts";
import { loadFile } from "./index.ts";

const why = { reason: "supervision", words: "" } as const;
type Asked = Partial<cases.CaseExport>;

withTestDatabases("cases in a file of HTCDS", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  const load = (actor: KeyedActor, text: string) =>
    loadFile({
      transaction: database.transaction,
      actor,
      importId: "01900000-0000-7000-8000-000000000003",
      chunks: (async function* () {
        yield Buffer.from(text);
      })(),
      dayOrder: null,
      signal: new AbortController().signal,
      onProblems: async (problems) => expect(problems).toEqual([]),
    });
  const take = async (actor: KeyedActor, asked: Asked = {}): Promise<string> => {
    const pieces = await cases.exportCases(database, actor, { format: "csv", withNames: true, why, ...asked });
    let text = "";
    for await (const piece of pieces) text += piece;
    return text;
  };
  const rowsOf = (text: string): readonly HtcdsRecord[] => {
    const reader = createHtcdsReader({ hash: (of) => hash("sha256", of) });
    const all = [reader.push(Buffer.from(text)), reader.end()];
    return all.flatMap(({ rows }) => rows.map(({ record }) => record));
  };
  const csvOf = (records: readonly HtcdsRecord[]): string => {
    const writer = createHtcdsCsvWriter();
    return writer.header + records.map((record) => writer.line(record)).join("");
  };

  describe("taking cases out", () => {
    test("refuses who may not, and who has no key", async () => {
      const supervisor = await buildKeyedActor(database);
      const analyst = await buildKeyedActor(database, { role: "analyst", colleague: supervisor, granted: false });
      await expect(take(analyst)).rejects.toMatchObject({ code: "session.forbidden" });
      const { memberKey: _, ...locked } = supervisor;
      await expect(take(locked as KeyedActor)).rejects.toMatchObject({ code: "key.locked" });
    });

    test("gives and counts nothing of another organisation, nor of a case that shuts somebody out or is restricted", async () => {
      const supervisor = await buildKeyedActor(database);
      const worker = await buildKeyedActor(database, { role: "case_worker", colleague: supervisor });
      const stranger = await buildKeyedActor(database);
      await load(supervisor, csvOf([{ prs_FirstName: "Walled", cas_Status: "Active", cco_CaseComment: "Invented" }]));
      await load(supervisor, csvOf([{ prs_FirstName: "Open", cas_Status: "Active" }]));
      const { cases: queue } = await database.transaction((tx) =>
        cases.listQueue(tx, supervisor, { view: "open", limit: 10 }),
      );
      expect(rowsOf(await take(supervisor))).toHaveLength(2);
      expect(rowsOf(await take(stranger))).toEqual([]);
      for (const { id } of queue) {
        const page = await database.transaction((tx) => cases.readCase(tx, supervisor, id));
        if (!page.statements.some(({ field }) => field === "cco_CaseComment")) continue;
        const shut = { id, kind: "member", body: worker.userId, reason: "conflict_of_interest" } as const;
        await database.transaction((tx) => cases.shutOut(tx, supervisor, shut));
      }
      const seen = await take(worker);
      expect([rowsOf(seen).length, seen.includes("Walled")]).toEqual([1, false]);
      const trail = await database.transaction((tx) =>
        tx
          .selectFrom("audit_entries")
          .select("details")
          .where("actor", "=", worker.userId)
          .where("action", "=", "cases.exported")
          .execute(),
      );
      expect(trail).toEqual([{ details: { format: "csv", names: true, reason: "supervision", cases: 1, records: 1 } }]);
    });

    test("ends at the limit of the day, by people", async () => {
      const supervisor = await buildKeyedActor(database);
      const worker = await buildKeyedActor(database, { role: "case_worker", colleague: supervisor });
      const many = Array.from({ length: 21 }, (_, at): HtcdsRecord => ({ prs_FirstName: `Invented${at}` }));
      await load(supervisor, csvOf(many));
      await expect(take(worker)).rejects.toMatchObject({
        code: "export.too_large",
        details: { records: 21, limit: 20 },
      });
      expect(rowsOf(await take(supervisor))).toHaveLength(21);
    });

    test("without names holds no column for one, and opens nobody; with them each opening stands beside the person", async () => {
      const supervisor = await buildKeyedActor(database);
      await load(supervisor, csvOf([{ prs_FirstName: "Siti", prs_Birthdate: "1999-05-04", prs_Gender: "Feminine" }]));
      const plain = await take(supervisor, { withNames: false });
      expect([plain.includes("Siti"), plain.includes("prs_FirstName"), plain.includes("1999")]).toEqual([
        false,
        false,
        false,
      ]);
      expect(plain).toContain("Feminine");
      const openings = () =>
        database.transaction((tx) =>
          tx.selectFrom("person_openings").select(["how", "reason"]).where("user_id", "=", supervisor.userId).execute(),
        );
      expect(await openings()).toEqual([]);
      expect(await take(supervisor)).toContain("Siti");
      expect(await openings()).toEqual([{ how: "file", reason: "supervision" }]);
    });

    test("tells no place of safety, and says that it left words out", async () => {
      const supervisor = await buildKeyedActor(database);
      await load(supervisor, csvOf([{ prs_FirstName: "Siti", cco_CaseComment: "She is at Invented Lotus House now" }]));
      const { persons: known } = await database.transaction((tx) =>
        persons.listPersons(tx, supervisor, { which: "all", offset: 0, limit: 10 }),
      );
      const fact = {
        kind: "place_of_safety",
        answer: { kind: "answered", value: "Invented Lotus House" },
        told: null,
        source: "observed",
        certainty: "known",
      } as const;
      await database.transaction((tx) =>
        persons.addField(tx, supervisor, { id: known[0]?.id ?? "", version: 1, field: fact }),
      );
      const lost: unknown[] = [];
      const text = await take(supervisor, { onLosses: (losses) => lost.push(...losses) });
      expect(text).not.toContain("Lotus");
      expect(lost).toMatchObject([{ field: "cco_CaseComment", code: "place_of_safety", count: 1 }]);
    });
  });

  test("a case with two people is one again where it comes in, and a second file of it adds nothing", async () => {
    const [first, second] = [await buildKeyedActor(database), await buildKeyedActor(database)];
    const id = "01900000-0000-7000-8000-0000000000aa";
    const of = (name: string): HtcdsRecord => ({
      prs_FirstName: name,
      vic_MethodsOfControl: name === "Siti" ? ["DebtBondage"] : ["Threats"],
      hte_Description: "Invented: two who came together",
      hte_Country: "KH",
    });
    const file = csvOf([{ suar_CaseId: id, ...of("Siti") }, { suar_CaseId: id, ...of("Sok") }, of("Alone")]);
    expect(await load(first, file)).toMatchObject({ cases: 3, known: 0 });
    const out = await take(first);
    const shared = rowsOf(out).flatMap(({ suar_CaseId: one }) => (one === undefined ? [] : [one]));
    expect([shared.length, new Set(shared).size, shared[0] === id]).toEqual([2, 1, false]);
    expect(await load(second, out)).toMatchObject({ cases: 3, known: 0 });
    expect(await load(second, out)).toMatchObject({ cases: 0, known: 3 });
    expect(await load(second, await take(first, { format: "json" }))).toMatchObject({ cases: 0, known: 3 });
    const { cases: queue } = await database.transaction((tx) =>
      cases.listQueue(tx, second, { view: "open", limit: 10 }),
    );
    const pages = await Promise.all(
      queue.map(({ id: one }) => database.transaction((tx) => cases.readCase(tx, second, one))),
    );
    const shown = pages.map(({ persons: on, statements }) => ({
      people: on.length,
      told: statements.filter(({ field }) => field === "hte_Description" || field === "narrative").length,
      controls: statements.filter(({ field }) => field === "control_methods").map(({ person }) => person).length,
    }));
    expect(shown.toSorted((one, two) => two.people - one.people)).toEqual([
      { people: 2, told: 1, controls: 2 },
      { people: 1, told: 1, controls: 1 },
    ]);
  });

  test("what is brought in, taken out and brought into an empty node is the same there, field by field", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(htcdsRecord, { minLength: 1, maxLength: 12 }), async (records) => {
        const [first, second] = [await buildKeyedActor(database), await buildKeyedActor(database)];
        await load(first, csvOf(records));
        const out = await take(first);
        const json = createHtcdsJsonWriter();
        await load(
          second,
          rowsOf(out)
            .map((record) => json.row(record))
            .join("") + json.end(),
        );
        const again = await take(second, { format: "json" });
        const planned = (rows: readonly HtcdsRecord[]) =>
          rows.map((row) => JSON.stringify({ ...caseOfHtcds(row).value, registered: null, sameCase: null })).toSorted();
        expect(
          rowsOf(again)
            .map((row) => JSON.stringify({ ...row, suar_CaseId: undefined }))
            .toSorted(),
        ).toEqual(
          rowsOf(out)
            .map((row) => JSON.stringify({ ...row, suar_CaseId: undefined }))
            .toSorted(),
        );
        expect(planned(rowsOf(out))).toEqual(planned(rowsOf(csvOf(records))));
      }),
      { numRuns: 2 },
    );
  });
});
