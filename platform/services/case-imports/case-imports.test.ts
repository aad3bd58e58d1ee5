import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import * as cases from "../cases/index.ts";
import { startJobRunner, type JobRunner } from "../jobs/index.ts";
import { beginKeyChange, moveRecords } from "../keys/index.ts";
import { buildKeyedActor, readAllNames, type KeyedActor } from "../keys/testing/index.ts";
import * as persons from "../persons/index.ts";
import type { Actor } from "../sessions/index.ts";
import * as caseImports from "./index.ts";

const quiet = { info: () => undefined, error: () => undefined };
const header = "prs_FirstName,prs_SecondName,prs_MobilePhone,vic_MethodsOfControl,cas_Status,prs_Birthdate\n";
const row = (name: string, more = "+99900001111,DebtBondage,Active,1999-05-04"): string => `Invented,${name},${more}\n`;

async function* bytes(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield Buffer.from(content);
}

withTestDatabases("case imports", (open) => {
  let database: Database;
  let supervisor: KeyedActor;
  let corpora: string;
  let runner: JobRunner;
  let lent: caseImports.LentKeys;
  beforeAll(async () => {
    database = await open();
    supervisor = await buildKeyedActor(database);
    corpora = join(database.dataDir, "corpora");
    lent = new caseImports.LentKeys();
    const { transaction } = database;
    const handlers = { [caseImports.caseImportJob]: caseImports.makeCaseImportHandler({ transaction, corpora, lent }) };
    runner = startJobRunner({ database, handlers, log: quiet });
    return () => runner.close();
  });
  const place = () => ({ transaction: database.transaction, corpora, limitBytes: 2 ** 20 });
  const send = (content: string | Uint8Array, as: Actor = supervisor, dayOrder: "day-month" | null = null) =>
    caseImports.sendCaseFile(place(), as, { name: "Invented Sok.csv", dayOrder, body: bytes(content) });
  const start = (id: string, as: Actor = supervisor) =>
    caseImports.startCaseImport({ transaction: database.transaction, lent }, as, { id });
  const read = (id: string) => database.transaction((tx) => caseImports.readCaseImport(tx, supervisor, id));
  const settled = async (id: string) => {
    runner.wake();
    await expect.poll(async () => (await read(id)).state, { timeout: 25_000 }).not.toMatch(/queued|running/);
    return read(id);
  };
  const bringIn = async (content: string | Uint8Array) => {
    const { id } = await send(content);
    await start(id);
    return settled(id);
  };
  const queue = (as: Actor = supervisor) =>
    database.transaction((tx) => cases.listQueue(tx, as, { view: "open", limit: 200 }));
  const problemsOf = (id: string) =>
    caseImports.readCaseImportProblems({ transaction: database.transaction, corpora }, supervisor, { id });

  test("refuses who may not, who has no key, and another organisation", async () => {
    const worker = await buildKeyedActor(database, { role: "case_worker", colleague: supervisor });
    const stranger = await buildKeyedActor(database);
    const { memberKey: _, ...locked } = supervisor;
    const { id } = await send(`${header}${row("Refused")}`);
    const ask: readonly (readonly [string, (as: Actor) => Promise<unknown>])[] = [
      ["send", (as) => send(header, as)],
      ["start", (as) => start(id, as)],
      ["list", (as) => database.transaction((tx) => caseImports.listCaseImports(tx, as))],
      ["read", (as) => database.transaction((tx) => caseImports.readCaseImport(tx, as, id))],
      ["stop", (as) => database.transaction((tx) => caseImports.stopCaseImport(tx, as, id))],
      ["remove", (as) => database.transaction((tx) => caseImports.removeCaseImport(tx, as, id))],
      ["restore", (as) => database.transaction((tx) => caseImports.restoreCaseImport(tx, as, id))],
      ["problems", (as) => caseImports.readCaseImportProblems({ ...place() }, as, { id })],
      ["export", (as) => caseImports.exportCaseImportProblems({ ...place() }, as, id)],
    ];
    for (const [name, call] of ask) {
      await expect(call(worker), name).rejects.toMatchObject({ code: "session.forbidden" });
      if (name === "send" || name === "list") continue;
      await expect(call(stranger), name).rejects.toMatchObject({ code: "import.not_found" });
    }
    expect(await database.transaction((tx) => caseImports.listCaseImports(tx, stranger))).toEqual([]);
    for (const name of ["send", "start", "read", "problems"]) {
      const call = ask.find(([one]) => one === name)?.[1];
      await expect(call?.(locked), name).rejects.toMatchObject({ code: "key.locked" });
    }
    expect((await read(id)).state).toBe("uploaded");
  });

  describe("a file", () => {
    test("becomes cases, each with its person and what is stated; rows in error are listed and none of them is there", async () => {
      const content =
        header +
        row("Alpha") +
        row("Beta", "+99900002222,DebtBondage,Actve,2533-01-01") +
        row("Gamma", "+99900003333,DebtBondage;PhysicalAbuse,Closed,2542-05-04") +
        row("Alpha");
      const done = await bringIn(content);
      expect(done).toMatchObject({ state: "done", cases: 3, known: 0, rejected: 1, name: "Invented Sok.csv" });
      const { problems, report, next } = await problemsOf(done.id);
      expect(problems).toMatchObject([
        { line: 3, column: "cas_Status", value: "Actve", code: "unknown_code", nearest: ["Active"] },
      ]);
      expect([next, report?.notes]).toEqual([null, [{ code: "buddhist_year", count: 1 }]]);
      expect((await queue()).cases).toHaveLength(2);
      const [shown] = (await queue()).cases;
      const page = await database.transaction((tx) => cases.readCase(tx, supervisor, shown?.id ?? ""));
      expect(page.persons[0]?.roles).toMatchObject([{ role: "victim", source: "import", certainty: "possible" }]);
      expect(page.statements.map(({ field, source, answer }) => [field, source, answer])).toEqual([
        [
          "date_of_birth",
          "import",
          {
            kind: "answered",
            value: { kind: "date", date: { value: "1999-05-04", precision: "day", calendar: "gregory", zone: "UTC" } },
          },
        ],
        ["control_methods", "import", { kind: "answered", value: { kind: "codes", codes: ["DebtBondage"] } }],
      ]);
    });

    test("is found by name, number and stated code, as what was written by hand is", async () => {
      const why = { reason: "working_on_case", words: "" } as const;
      const found = await persons.searchPersons(database.transaction, supervisor, {
        by: "name",
        text: "Invented Gamma",
        ...why,
      });
      expect(found.found).toHaveLength(1);
      const byCode = await cases.searchCases(database.transaction, supervisor, {
        text: "",
        values: [{ field: "control_methods", code: "PhysicalAbuse" }],
      });
      expect(byCode.found).toHaveLength(1);
    });

    test("adds nothing a second time, in another form, packed, or after a change of the key", async () => {
      const content = header + row("Alpha") + row("Delta") + row("Alpha");
      expect(await bringIn(content)).toMatchObject({ cases: 1, known: 2 });
      const keys = await database.transaction((tx) => beginKeyChange(tx, supervisor, [caseImports.keyedImports]));
      await moveRecords({
        transaction: database.transaction,
        keys,
        records: [caseImports.keyedImports, cases.keyedCases, persons.keyedPersons],
        by: supervisor.userId,
      });
      const json = JSON.stringify([
        {
          prs_Birthdate: "04/05/1999",
          prs_FirstName: "Invented",
          prs_SecondName: "Delta",
          prs_MobilePhone: "+99900001111",
          vic_MethodsOfControl: ["DebtBondage"],
          cas_Status: "Active",
        },
      ]);
      const { id } = await send(gzipSync(json), supervisor, "day-month");
      await start(id);
      expect(await settled(id)).toMatchObject({ state: "done", cases: 0, known: 1 });
    });

    test("takes submissions of KoboToolbox and leaves their own columns aside", async () => {
      const json = JSON.stringify([
        { _id: 7, _uuid: "made-up-uuid", "group/cas_Status": "Active", "group/vic_MethodsOfControl": "DebtBondage" },
      ]);
      expect(await bringIn(json)).toMatchObject({ state: "done", cases: 1, rejected: 0 });
    });

    test("that is no file of cases fails, and says so without a word of it", async () => {
      const failed = await bringIn("Invented Person,+99900001111\nOther,1\n");
      expect(failed).toMatchObject({ state: "failed", failure: "import.not_htcds", failureDetails: {} });
    });

    test("of a text that no place holds lists it as an error", async () => {
      const done = await bringIn(`cco_CaseComment,cas_Status\n${"x".repeat(20_001)},Active\n`);
      expect(done).toMatchObject({ cases: 0, rejected: 1 });
      expect((await problemsOf(done.id)).problems).toMatchObject([{ code: "too_long", column: "cco_CaseComment" }]);
    });

    test("goes on where it was cut off, and brings no row twice", async () => {
      const many = header + Array.from({ length: 60 }, (_, at) => row(`Many${at}`)).join("");
      const aborted = new AbortController();
      const load = (signal: AbortSignal) =>
        caseImports.loadFile({
          transaction: database.transaction,
          actor: supervisor,
          importId: "01900000-0000-7000-8000-000000000001",
          chunks: bytes(many),
          dayOrder: null,
          signal,
          onProblems: async () => undefined,
          onLoaded: async () => aborted.abort(new Error("cut off")),
        });
      await expect(load(aborted.signal)).rejects.toThrow("cut off");
      const { cases: rest, known } = await load(new AbortController().signal);
      expect([known > 0, known + rest]).toEqual([true, 60]);
    });

    test("waits for somebody with the key when the process that had it is gone", async () => {
      const { id } = await send(header + row("Epsilon"));
      await start(id);
      lent.takeBack(id);
      // Its process had begun it: without that, on a server, another process waits an hour before it says so.
      await database.transaction((tx) =>
        tx.updateTable("jobs").set({ attempts: 1 }).where("subject_id", "=", id).execute(),
      );
      expect(await settled(id)).toMatchObject({ state: "failed", failure: "key.locked", may: { start: true } });
      await start(id);
      expect(await settled(id)).toMatchObject({ state: "done", cases: 1 });
    });

    test("ends when the key is taken from who sent it", async () => {
      const leaving = await buildKeyedActor(database, { colleague: supervisor });
      await database.transaction((tx) =>
        tx.deleteFrom("organisation_key_grants").where("user_id", "=", leaving.userId).execute(),
      );
      const load = caseImports.loadFile({
        transaction: database.transaction,
        actor: leaving,
        importId: "01900000-0000-7000-8000-000000000002",
        chunks: bytes(header + row("Zeta")),
        dayOrder: null,
        signal: new AbortController().signal,
        onProblems: async () => undefined,
      });
      await expect(load).rejects.toMatchObject({ code: "key.not_granted" });
    });
  });

  test("what is erased does not come back with its file", async () => {
    const content = header + row("Erased");
    await bringIn(content);
    const before = (await queue()).cases.map(({ id }) => id);
    const newest = before.toSorted().at(-1) ?? "";
    await database.transaction((tx) => cases.eraseCase(tx, supervisor, { id: newest, reason: "person_asks" }));
    expect(await bringIn(content)).toMatchObject({ cases: 0, known: 1 });
  });

  test("nothing of a file lies in clear, neither while it waits nor afterwards", async () => {
    const { id } = await send(header + row("Planted", "+99900009999,DebtBondage,Actve,1999-05-04"));
    const planted = ["Planted", "9999000999", "Invented Sok"];
    const look = async (): Promise<string> => {
      const files = await readdir(join(corpora, id));
      const texts = await Promise.all(files.map((file) => readFile(join(corpora, id, file), "latin1")));
      const rows = await database.transaction((tx) => tx.selectFrom("imports").selectAll().execute());
      const trail = await database.transaction((tx) => tx.selectFrom("audit_entries").selectAll().execute());
      const jobs = await database.transaction((tx) => tx.selectFrom("jobs").selectAll().execute());
      const facts = await database.transaction((tx) => tx.selectFrom("person_fields").selectAll().execute());
      return texts.join() + JSON.stringify([rows, trail, jobs, facts]);
    };
    const waiting = await look();
    await start(id);
    await settled(id);
    const after = await look();
    for (const text of planted) expect([waiting.includes(text), after.includes(text)]).toEqual([false, false]);
    await expect.poll(() => readdir(join(corpora, id))).toEqual(["problems"]);
    expect([...(await readAllNames(database, supervisor)).values()]).toContain("Invented Alpha");
  });

  test("a file that a crash left after its end is swept; one that is to be read stays", async () => {
    const content = header + row("Swept");
    const done = await bringIn(content);
    const waiting = await send(content);
    const left = () => readdir(join(corpora, done.id));
    await expect.poll(left).not.toContain("source");
    await writeFile(join(corpora, done.id, "source"), "left by a crash");
    expect(await caseImports.sweepCaseFiles({ transaction: database.transaction, corpora })).toBe(1);
    expect(await left()).not.toContain("source");
    expect(await readdir(join(corpora, waiting.id))).toContain("source");
    expect(await caseImports.sweepCaseFiles({ transaction: database.transaction, corpora })).toBe(0);
  });

  test("every case and person stands in the trail with the file it came from", async () => {
    const done = await bringIn(header + row("Trailed"));
    const entries = await database.transaction((tx) =>
      tx.selectFrom("audit_entries").select(["action", "details"]).orderBy("seq", "desc").limit(12).execute(),
    );
    const of = (action: string) => entries.find((entry) => entry.action === action)?.details;
    expect(of("case.opened")).toMatchObject({ import: done.id });
    expect(of("person.recorded")).toMatchObject({ import: done.id });
    expect(of("case.imported")).toEqual({ cases: 1, known: 0, rejected: 0 });
  });
});
