import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { foldAfterMs, openingLimits, type GiveReason, type Role, type SearchPersons } from "@suar/domain";
import { beforeEach, describe, expect, test } from "vitest";
import { samplePictures } from "../files/testing/index.ts";
import { openKeys } from "../keys/index.ts";
import { buildKeyedActor, type KeyedActor } from "../keys/testing/index.ts";
import type { Actor } from "../sessions/index.ts";
import { buildActor } from "../sessions/testing/index.ts";
import * as persons from "./index.ts";
import { removedMs } from "./person-times.ts";
import { buildPerson } from "./testing/index.ts";

const why: GiveReason = { reason: "working_on_case", words: "" };

withTestDatabases("persons", (open) => {
  let database: Database;
  let supervisor: KeyedActor;
  let worker: KeyedActor;
  const run = <Result>(work: Parameters<Database["transaction"]>[0]): Promise<Result> =>
    database.transaction(work) as Promise<Result>;
  const search = (actor: Actor, text: string, by: SearchPersons["by"] = "name", now = Date.now()) =>
    persons.searchPersons(database.transaction, actor, { by, text, ...why }, now);
  const openIt = (actor: Actor, id: string, now = Date.now()) =>
    persons.openPerson(database.transaction, actor, { id, ...why }, now);
  const roleActor = (role: Role) => buildActor(database, { role, orgId: supervisor.orgId });
  const trail = async () =>
    (await database.db.selectFrom("audit_entries").selectAll().orderBy("seq").execute()).filter(({ action }) =>
      action.startsWith("person."),
    );

  beforeEach(async () => {
    database = await open();
    supervisor = await buildKeyedActor(database, { role: "supervisor" });
    worker = await buildKeyedActor(database, { role: "case_worker", colleague: supervisor });
  });

  describe("who may", () => {
    test("record, search, open: refused to every role but two, and to these without the key", async () => {
      const { id } = await buildPerson(database, worker);
      for (const role of ["administrator", "analyst", "viewer", "auditor"] as const) {
        const actor = await roleActor(role);
        await expect(search(actor, "Nimal")).rejects.toMatchObject({ code: "session.forbidden" });
        await expect(openIt(actor, id)).rejects.toMatchObject({ code: "session.forbidden" });
        await expect(run((tx) => persons.recordPerson(tx, actor, { fields: [] }))).rejects.toMatchObject({
          code: "session.forbidden",
        });
      }
      const locked = await roleActor("case_worker");
      await expect(search(locked, "Nimal")).rejects.toMatchObject({ code: "key.locked" });
      await expect(openIt(locked, id)).rejects.toMatchObject({ code: "key.locked" });
      const ungranted = await buildKeyedActor(database, { role: "case_worker", colleague: supervisor, granted: false });
      await expect(openIt(ungranted, id)).rejects.toMatchObject({ code: "key.not_granted" });
    });

    test("an analyst sees that there is somebody, and nothing of who", async () => {
      const { id, label } = await buildPerson(database, worker, { name: "Synthetic Nimal", phone: "+94712345678" });
      const analyst = await roleActor("analyst");
      const { persons: rows, total } = await database.transaction((tx) =>
        persons.listPersons(tx, analyst, { which: "all", offset: 0, limit: 10 }),
      );
      expect([total, rows[0]?.label, rows[0]?.fields, rows[0]?.synthetic]).toEqual([1, label, 2, true]);
      const page = await database.transaction((tx) => persons.readPerson(tx, analyst, id));
      expect(page.openings).toEqual([]);
      expect(page.may).toMatchObject({ open: [], record: false, correct: false, remove: false, erase: false });
      expect(JSON.stringify([rows, page])).not.toMatch(/Nimal|9471/);
      for (const role of ["administrator", "viewer", "auditor"] as const) {
        const actor = await roleActor(role);
        await expect(run((tx) => persons.readPerson(tx, actor, id))).rejects.toMatchObject({
          code: "session.forbidden",
        });
      }
    });

    test("another organisation: not there to be read, opened, changed, erased, counted or found", async () => {
      const person = await buildPerson(database, worker, { name: "Synthetic Nimal Perera", phone: "+94712345678" });
      const stranger = await buildKeyedActor(database, { role: "supervisor" });
      const gone = { code: "person.not_found" };
      const { id, version } = person;
      await expect(openIt(stranger, id)).rejects.toMatchObject(gone);
      await expect(run((tx) => persons.readPerson(tx, stranger, id))).rejects.toMatchObject(gone);
      await expect(run((tx) => persons.removePerson(tx, stranger, id))).rejects.toMatchObject(gone);
      await expect(run((tx) => persons.restorePerson(tx, stranger, id))).rejects.toMatchObject(gone);
      await expect(run((tx) => persons.takeOverPerson(tx, stranger, { id, version }))).rejects.toMatchObject(gone);
      await expect(run((tx) => persons.erasePerson(tx, stranger, { id, reason: "person_asks" }))).rejects.toMatchObject(
        gone,
      );
      expect(await search(stranger, "Nimal Perera")).toEqual({ found: [], hasMore: false });
      expect(await search(stranger, "+94712345678", "contact")).toEqual({ found: [], hasMore: false });
      const list = await database.transaction((tx) =>
        persons.listPersons(tx, stranger, { which: "all", offset: 0, limit: 10 }),
      );
      expect(list).toEqual({ persons: [], total: 0 });
    });

    test("a place of safety opens for its worker and a supervisor, for no other colleague", async () => {
      const { id, version } = await buildPerson(database, worker, { name: "Synthetic A", place_of_safety: "House 7" });
      const colleague = await buildKeyedActor(database, { role: "case_worker", colleague: supervisor });
      const theirs = await openIt(colleague, id);
      expect(theirs.kept).toEqual(["place_of_safety"]);
      expect(JSON.stringify(theirs)).not.toContain("House");
      expect(JSON.stringify(await openIt(worker, id))).toContain("House 7");
      expect(JSON.stringify(await openIt(supervisor, id))).toContain("House 7");
      await database.transaction((tx) => persons.takeOverPerson(tx, colleague, { id, version }));
      expect(JSON.stringify(await openIt(colleague, id))).toContain("House 7");
    });

    test("erase: a worker their own, a supervisor everybody's", async () => {
      const { id } = await buildPerson(database, supervisor);
      const input = { id, reason: "person_asks" as const };
      await expect(run((tx) => persons.erasePerson(tx, worker, input))).rejects.toMatchObject({
        code: "session.forbidden",
      });
      await database.transaction((tx) => persons.erasePerson(tx, supervisor, input));
    });
  });

  describe("what is kept", () => {
    test("nothing of an identity stands in a row, and a fact in another person's row opens nothing", async () => {
      const one = await buildPerson(database, worker, {
        name: "Synthetic Zzyzx Qwerty",
        narrative: "told of Sihanoukville",
      });
      const two = await buildPerson(database, worker, { name: "Synthetic Other" });
      await openIt(worker, one.id);
      const { rows } = await dump();
      expect(rows).not.toMatch(/zzyzx|qwerty|sihanouk/i);
      const [stolen] = await database.db
        .selectFrom("person_fields")
        .selectAll()
        .where("person_id", "=", one.id as never)
        .where("kind", "=", "name")
        .execute();
      await database.db
        .updateTable("person_fields")
        .set({ sealed: stolen?.sealed ?? "" })
        .where("person_id", "=", two.id as never)
        .execute();
      await expect(openIt(worker, two.id)).rejects.toMatchObject({ code: "key.broken_seal" });
    });

    test("unknown, not asked and prefers not to say are three answers", async () => {
      const fact = { told: null, source: "person", certainty: "known" } as const;
      const { id } = await database.transaction((tx) =>
        persons.recordPerson(tx, worker, {
          fields: (["unknown", "not_asked", "prefers_not_to_say"] as const).map((kind) => ({
            kind: "phone" as const,
            answer: { kind },
            ...fact,
          })),
        }),
      );
      const page = await database.transaction((tx) => persons.readPerson(tx, worker, id));
      expect(page.fields.map(({ state }) => state)).toEqual(["unknown", "not_asked", "prefers_not_to_say"]);
      const opened = await openIt(worker, id);
      expect(opened.fields.map(({ answer }) => answer.kind)).toEqual(["unknown", "not_asked", "prefers_not_to_say"]);
    });

    test("a correction keeps the version before, sealed, and is found instead of it", async () => {
      const person = await buildPerson(database, worker, { name: "Synthetic Vichai" });
      const change = {
        answer: { kind: "answered" as const, value: "Synthetic Prasert" },
        told: { value: "2026-11-20", precision: "day" as const, calendar: "gregory" as const, zone: "Asia/Bangkok" },
        source: "document" as const,
        certainty: "known" as const,
      };
      const field = person.fields[0]?.id ?? "";
      const input = { id: person.id, version: person.version, field, change };
      const changed = await database.transaction((tx) => persons.correctField(tx, worker, input));
      expect(changed.fields).toMatchObject([{ kind: "name", corrected: true, source: "document" }]);
      const [shown] = (await openIt(worker, person.id)).fields;
      expect(shown).toMatchObject({ answer: change.answer, told: change.told });
      expect(shown?.earlier.map(({ answer }) => answer)).toEqual([{ kind: "answered", value: "Synthetic Vichai" }]);
      expect((await search(worker, "Vichai")).found).toEqual([]);
      expect((await search(worker, "Prasert")).found).toHaveLength(1);
      await expect(run((tx) => persons.correctField(tx, worker, input))).rejects.toMatchObject({
        code: "person.changed",
        details: { version: changed.version },
      });
      const again = { ...input, version: changed.version };
      await expect(run((tx) => persons.correctField(tx, worker, again))).rejects.toMatchObject({
        code: "person.changed",
      });
    });

    test("two colleagues at once: one writes, the other is told", async () => {
      const { id, version } = await buildPerson(database, worker);
      const field = {
        kind: "phone" as const,
        answer: { kind: "answered" as const, value: "081 234 5678" },
        told: null,
        source: "person" as const,
        certainty: "known" as const,
      };
      const both = await Promise.allSettled(
        [worker, supervisor].map((actor) =>
          database.transaction((tx) => persons.addField(tx, actor, { id, version, field })),
        ),
      );
      expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    });

    test("a face: a picture by its content, cleaned, sealed, and shown only while it is open", async () => {
      const { id, version } = await buildPerson(database, worker);
      const about = { told: null, source: "person" as const, certainty: "known" as const };
      const add = (bytes: Uint8Array) =>
        database.transaction((tx) => persons.addFace(tx, worker, { id, version, bytes, about }));
      await expect(add(Buffer.from("<svg onload=alert(1)>"))).rejects.toMatchObject({ code: "file.unknown_kind" });
      await expect(add(Buffer.alloc(512 * 1024 + 1))).rejects.toMatchObject({ code: "call.too_large" });
      const changed = await add(samplePictures.jpeg);
      const field = changed.fields.find(({ kind }) => kind === "face")?.id ?? "";
      const { opening, fields } = await openIt(worker, id);
      expect(fields.find(({ kind }) => kind === "face")?.isPicture).toBe(true);
      const get = (actor: Actor, now = Date.now()) =>
        database.transaction((tx) => persons.openFace(tx, actor, { id, field, opening }, now));
      expect((await get(worker)).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
      await expect(get(supervisor)).rejects.toMatchObject({ code: "person.not_found" });
      await expect(get(worker, Date.now() + foldAfterMs)).rejects.toMatchObject({ code: "person.not_found" });
    });
  });

  describe("search", () => {
    test("finds by order, beginning, sound and script, and says how", async () => {
      await buildPerson(database, worker, { name: "สมชาย ใจดี", phone: "+66 81 234 5678" });
      await buildPerson(database, worker, { name: "Aung Kyaw Myint", other_name: "Ko Lay" });
      await buildPerson(database, worker, { name: "Nguyễn Thị Hương", account: "@huong.88" });
      const by = async (text: string, kind: SearchPersons["by"] = "name") =>
        (await search(worker, text, kind)).found.map(({ name, foundBy }) => [name, foundBy]);
      expect(await by("ใจดี สมชาย")).toEqual([["สมชาย ใจดี", "same_name"]]);
      expect(await by("Somchai Jaidee")).toEqual([["สมชาย ใจดี", "sounds_like"]]);
      expect(await by("Aung Ky")).toEqual([["Aung Kyaw Myint", "begins_with"]]);
      expect(await by("Aung Chaw Myin")).toEqual([["Aung Kyaw Myint", "sounds_like"]]);
      expect(await by("ကိုလေး")).toEqual([["Ko Lay", "sounds_like"]]);
      expect(await by("huong nguyen thi")).toEqual([["Nguyễn Thị Hương", "same_name"]]);
      expect(await by("Nobody Whosoever")).toEqual([]);
      expect(await by("0066 81 234 5678", "contact")).toEqual([["สมชาย ใจดี", "same_contact"]]);
      expect(await by("๐๘๑๒๓๔๕๖๗๘", "contact")).toEqual([["สมชาย ใจดี", "same_ending"]]);
      expect(await by("t.me/Huong.88", "contact")).toEqual([["Nguyễn Thị Hương", "same_contact"]]);
      await expect(search(worker, "x")).rejects.toMatchObject({ code: "person.search_too_short" });
      await expect(search(worker, "12", "contact")).rejects.toMatchObject({ code: "person.search_too_short" });
    });

    test("is recorded with reason and whom it showed, never with what was asked", async () => {
      const { id } = await buildPerson(database, worker, { name: "Synthetic Nimal Perera" });
      await search(worker, "Perera");
      const entry = (await trail()).at(-1);
      expect(entry).toMatchObject({
        action: "person.searched",
        actor: worker.userId,
        details: { by: "name", reason: "working_on_case", persons: [id] },
      });
      expect((await dump()).rows).not.toMatch(/perera/i);
      const page = await database.transaction((tx) => persons.readPerson(tx, supervisor, id));
      expect(page.openings).toMatchObject([{ how: "search", reason: "working_on_case", classes: ["name"] }]);
    });

    test("shows twenty and says that there are more", async () => {
      for (let n = 0; n < 22; n += 1)
        await buildPerson(database, worker, { name: `Synthetic Dara ${"ABCDEFGHIJKLMNOPQRSTUVWX"[n]}` });
      const { found, hasMore } = await search(worker, "Dara");
      expect([found.length, hasMore]).toEqual([20, true]);
    });
  });

  describe("opening", () => {
    test("is recorded in the trail and beside the person, its words sealed and shown to who opens next", async () => {
      const { id } = await buildPerson(database, worker, { name: "Synthetic Nimal" });
      const words = "sister waits at gate 4";
      await persons.openPerson(database.transaction, worker, { id, reason: "other", words });
      expect((await trail()).at(-1)).toMatchObject({
        action: "person.opened",
        subject_id: id,
        details: { reason: "other", classes: ["name"] },
      });
      expect((await dump()).rows).not.toContain("gate 4");
      expect((await openIt(supervisor, id)).words).toMatchObject([{ words, by: worker.name }]);
    });

    test("is limited in an hour, by person; the refusal is recorded; later it opens again", async () => {
      const start = Date.parse("2026-11-21T08:00:00Z");
      const one = await buildPerson(database, worker);
      const two = await buildPerson(database, worker);
      await openIt(worker, one.id, start);
      for (let n = 1; n < openingLimits.persons; n += 1)
        await openIt(worker, (await buildPerson(database, worker, {})).id, start);
      await openIt(worker, one.id, start + 1000);
      await expect(openIt(worker, two.id, start + 1000)).rejects.toMatchObject({
        code: "person.too_many_openings",
        details: { limit: openingLimits.persons },
      });
      expect((await trail()).at(-1)).toMatchObject({ action: "person.openings_refused", actor: worker.userId });
      await openIt(supervisor, two.id, start + 1000);
      await openIt(worker, two.id, start + openingLimits.withinMs + 1000);
    });
  });

  describe("removing and erasing", () => {
    test("removed: in no list and no search for 30 days, brought back, or erased by the node", async () => {
      const { id } = await buildPerson(database, worker, { name: "Synthetic Nimal" });
      await database.transaction((tx) => persons.removePerson(tx, worker, id));
      expect((await search(worker, "Nimal")).found).toEqual([]);
      await expect(openIt(worker, id)).rejects.toMatchObject({ code: "person.not_found" });
      const list = (which: "all" | "removed") =>
        database.transaction((tx) => persons.listPersons(tx, worker, { which, offset: 0, limit: 10 }));
      expect([(await list("all")).total, (await list("removed")).total]).toEqual([0, 1]);
      await database.transaction((tx) => persons.restorePerson(tx, worker, id));
      expect((await search(worker, "Nimal")).found).toHaveLength(1);
      await database.transaction((tx) => persons.removePerson(tx, worker, id));
      const late = Date.now() + removedMs + 1000;
      await expect(run((tx) => persons.restorePerson(tx, worker, id, late))).rejects.toMatchObject({
        code: "undo.expired",
      });
      expect(await database.transaction((tx) => persons.purgePersons(tx))).toBe(0);
      expect(await database.transaction((tx) => persons.purgePersons(tx, late))).toBe(1);
      await expectNothingLeft(id);
    });

    test("erased: key, facts, tokens and openings are gone; the trail and the list of erasures know the id", async () => {
      const { id } = await buildPerson(database, worker, { name: "Synthetic Nimal", phone: "+94712345678" });
      await openIt(worker, id);
      await database.transaction((tx) => persons.erasePerson(tx, worker, { id, reason: "person_asks" }));
      await expectNothingLeft(id);
      expect((await trail()).at(-1)).toMatchObject({
        action: "person.erased",
        subject_id: id,
        details: { reason: "person_asks" },
      });
    });
  });

  test("a change of the organisation's key moves keys and tokens; nobody is lost", async () => {
    const { id } = await buildPerson(database, worker, { name: "Synthetic Nimal", phone: "+94712345678" });
    const keys = await database.transaction((tx) => openKeys(tx, worker));
    const count = (version: number) =>
      database.transaction((tx) => persons.keyedPersons.countBehind(tx, worker.orgId, version));
    expect([await count(1), await count(2)]).toEqual([0, 1]);
    await database.db.updateTable("person_tokens").set({ rules: 0 }).execute();
    expect(await count(1)).toBe(1);
    expect(await database.transaction((tx) => persons.keyedPersons.moveBatch(tx, keys, 10))).toBe(1);
    expect(await database.transaction((tx) => persons.keyedPersons.moveBatch(tx, keys, 10))).toBe(0);
    expect((await search(worker, "Nimal")).found[0]?.person.id).toBe(id);
  });

  const tables = [
    "persons",
    "person_keys",
    "person_fields",
    "person_index",
    "person_tokens",
    "person_openings",
  ] as const;
  async function dump(): Promise<{ rows: string }> {
    const all = [];
    for (const table of [...tables, "person_searches", "audit_entries"] as const) {
      all.push(await database.db.selectFrom(table).selectAll().execute());
    }
    return { rows: JSON.stringify(all) };
  }
  async function expectNothingLeft(id: string): Promise<void> {
    for (const table of tables) {
      const rows = await database.db
        .selectFrom(table)
        .select("person_id")
        .where("person_id", "=", id as never)
        .execute();
      expect(rows, table).toEqual([]);
    }
    const erased = await database.db.selectFrom("erasures").select("subject_id").execute();
    expect(erased).toEqual([{ subject_id: id }]);
  }
});
