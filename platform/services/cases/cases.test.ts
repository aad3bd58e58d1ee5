import type { Database, Tx } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import {
  makeUuidV7,
  instantOf,
  newArtefactSchema,
  openingLimits,
  readCaseNumber,
  type Case,
  type CasePersonRole,
  type DangerLevel,
  type NewDecision,
  type QueueView,
  type Role,
  type SaveStatement,
  type SearchCases,
} from "@suar/domain";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { moveRecords, beginKeyChange } from "../keys/index.ts";
import { buildKeyedActor, type KeyedActor } from "../keys/testing/index.ts";
import { erasePerson, keyedPersons } from "../persons/index.ts";
import { buildPerson } from "../persons/testing/index.ts";
import { keyedContacts, takeContact, saveContactField, readContact, eraseContact } from "../contacts/index.ts";
import { buildActor } from "../sessions/testing/index.ts";
import * as cases from "./index.ts";
import { dayMs, removedMs } from "./case-times.ts";
import { selectQueue } from "./list-queue.ts";

let made = 0;
/** A new id of the kind that a page makes. */
const newId = (): string => {
  const bytes = new Uint8Array(10);
  new DataView(bytes.buffer).setUint32(6, (made += 1));
  return makeUuidV7<string>(Date.now(), bytes);
};

const stated: SaveStatement = {
  unit: "event",
  person: null,
  field: "form_of_exploitation",
  answer: { kind: "answered", value: { kind: "code", code: "forced_labour" } },
  happened: null,
  told: null,
  source: "person",
  certainty: "probable",
  base: 0,
  settles: false,
};
const said = (text: string): SaveStatement["answer"] => ({ kind: "answered", value: { kind: "text", text } });

withTestDatabases("cases", (open) => {
  let database: Database;
  let supervisor: KeyedActor;
  let worker: KeyedActor;
  const run = <Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> => database.transaction(work);
  const openOne = (actor = worker, contacts: readonly string[] = [], now = Date.now()): Promise<Case> =>
    run((tx) =>
      cases.openCase(tx, actor, { contacts: [...contacts], danger: "unknown", country: "KH", synthetic: true }, now),
    );
  const read = (id: string, actor = worker): Promise<Case> => run((tx) => cases.readCase(tx, actor, id));
  const state = (id: string, other: string, save: Partial<SaveStatement>, actor = worker, now = Date.now()) =>
    run((tx) => cases.saveStatement(tx, actor, { id, other, save: { ...stated, ...save } }, now));
  const trail = async () =>
    (await database.db.selectFrom("audit_entries").select("action").orderBy("seq").execute()).map(
      ({ action }) => action,
    );

  beforeEach(async () => {
    database = await open();
    supervisor = await buildKeyedActor(database, { role: "supervisor", name: "Synthetic Supervisor" });
    worker = await buildKeyedActor(database, { role: "case_worker", colleague: supervisor, name: "Synthetic Worker" });
  });

  describe("who may", () => {
    test("take, open, read, write: refused to every role but two, and to these without the key", async () => {
      const { id } = await openOne();
      for (const role of ["administrator", "analyst", "viewer", "auditor"] as const satisfies readonly Role[]) {
        const actor = await buildActor(database, { role, orgId: worker.orgId });
        const refused = { code: "session.forbidden" };
        await expect(run((tx) => takeContact(tx, actor, { fields: [] }))).rejects.toMatchObject(refused);
        await expect(openOne(actor as KeyedActor)).rejects.toMatchObject(refused);
        await expect(run((tx) => cases.readCase(tx, actor, id))).rejects.toMatchObject(refused);
        await expect(run((tx) => cases.listQueue(tx, actor, { view: "open", limit: 1 }))).rejects.toMatchObject(
          refused,
        );
      }
      const locked = await buildActor(database, { role: "case_worker", orgId: worker.orgId });
      await expect(run((tx) => cases.readCase(tx, locked, id))).rejects.toMatchObject({ code: "key.locked" });
      await expect(run((tx) => takeContact(tx, locked, { fields: [] }))).rejects.toMatchObject({ code: "key.locked" });
    });

    test("a removed case is erased as it lies: by who works on it or a supervisor, to everybody else forbidden or not there", async () => {
      const other = await buildKeyedActor(database, { role: "case_worker", colleague: supervisor });
      const stranger = await buildKeyedActor(database, { role: "supervisor" });
      const { id } = await openOne();
      const { id: second } = await openOne();
      const erase = { id, reason: "recorded_in_error" as const };
      for (const one of [id, second]) await run((tx) => cases.removeCase(tx, worker, one));
      const refused = { code: "session.forbidden" };
      await expect(run((tx) => cases.eraseCase(tx, other, erase))).rejects.toMatchObject(refused);
      await expect(run((tx) => cases.eraseCase(tx, stranger, erase))).rejects.toMatchObject({ code: "case.not_found" });
      const removed = async (actor: KeyedActor) => {
        const queue = await run((tx) => cases.listQueue(tx, actor, { view: "removed", limit: 10 }));
        return queue.cases.map(({ id: one, may }) => [one === id, may.erase]);
      };
      const both = [
        [false, true],
        [true, true],
      ];
      expect(await removed(worker)).toEqual(both);
      expect(await removed(other)).toEqual(both.map(([isFirst]) => [isFirst, false]));
      expect(await removed(stranger)).toEqual([]);
      await run((tx) => cases.eraseCase(tx, worker, erase));
      await run((tx) => cases.eraseCase(tx, supervisor, { ...erase, id: second }));
      expect(await removed(supervisor)).toEqual([]);
      await expect(run((tx) => cases.restoreCase(tx, worker, id))).rejects.toMatchObject({ code: "case.not_found" });
      expect((await trail()).filter((action) => action === "case.erased")).toHaveLength(2);
    });

    test("a worker erases their own case and contact, a supervisor everybody's", async () => {
      const other = await buildKeyedActor(database, { role: "case_worker", colleague: supervisor });
      const { id } = await openOne();
      const contact = await run((tx) => takeContact(tx, worker, { fields: [] }));
      const erase = { id, reason: "person_asks" as const };
      const refused = { code: "session.forbidden" };
      await expect(run((tx) => cases.eraseCase(tx, other, erase))).rejects.toMatchObject(refused);
      await expect(run((tx) => eraseContact(tx, other, { ...erase, id: contact.id }))).rejects.toMatchObject(refused);
      await run((tx) => cases.eraseCase(tx, worker, erase));
      await run((tx) => eraseContact(tx, supervisor, { ...erase, id: contact.id }));
      await expect(read(id)).rejects.toMatchObject({ code: "case.not_found" });
    });
  });

  describe("a contact", () => {
    const save = (id: string, field: string, value: unknown, base: number, actor = worker, now = Date.now()) =>
      run((tx) => saveContactField(tx, actor, { id, field, value, base }, now));

    test("refuses a field that is none and a value that does not fit", async () => {
      const { id } = await run((tx) => takeContact(tx, worker, { fields: [] }));
      await expect(save(id, "photo", "x", 0)).rejects.toMatchObject({ code: "call.invalid" });
      await expect(save(id, "danger", "very", 0)).rejects.toMatchObject({ code: "call.invalid" });
      await expect(save(id, "country", "Cambodia", 0)).rejects.toMatchObject({ code: "call.invalid" });
      await expect(save(id, "settledFacts", ["she said so"], 0)).rejects.toMatchObject({ code: "call.invalid" });
      expect(await save(id, "settledFacts", ["control_methods=DebtBondage"], 0)).toMatchObject({ kind: "saved" });
    });

    test("needs nothing, keeps every keystroke, and the queue sees what is coded", async () => {
      const id = newId();
      const contact = await run((tx) => takeContact(tx, worker, { id, fields: [{ field: "danger", value: "now" }] }));
      expect([contact.id, contact.danger, contact.safeContact, contact.class]).toEqual([
        id,
        "now",
        "not_asked",
        "unclassified",
      ]);
      let base = 0;
      for (const text of ["S", "Sh", "She"]) {
        const answer = await save(id, "narrative", text, base);
        base = answer.kind === "saved" ? answer.version : -1;
      }
      await save(id, "class", "crisis", 0);
      const shown = await run((tx) => readContact(tx, worker, id));
      expect(shown.fields.map(({ field, value }) => [field, value])).toEqual([
        ["danger", "now"],
        ["class", "crisis"],
        ["narrative", "She"],
      ]);
      expect((await run((tx) => takeContact(tx, worker, { id, fields: [] }))).class).toBe("crisis");
      expect((await trail()).filter((action) => action === "contact.written")).toHaveLength(2);
    });

    test("two workers, one field: nothing is overwritten, both stand there until a person merges", async () => {
      const { id } = await run((tx) => takeContact(tx, worker, { fields: [] }));
      await save(id, "narrative", "from Ann", 0);
      const later = await save(id, "narrative", "from Ben", 0, supervisor);
      expect(later).toMatchObject({ kind: "conflict", yours: { value: "from Ben" }, theirs: { value: "from Ann" } });
      expect(await save(id, "narrative", "from Ben", 0, supervisor)).toMatchObject({ kind: "conflict" });
      const both = await run((tx) => readContact(tx, worker, id));
      expect(both.aside.map(({ value, by }) => [value, by])).toEqual([["from Ben", "Synthetic Supervisor"]]);
      const present = both.fields[0]?.version ?? 0;
      const merge = { id, field: "narrative", value: "from both", base: present, settles: true };
      expect(await run((tx) => saveContactField(tx, supervisor, merge))).toMatchObject({ kind: "saved" });
      const merged = await run((tx) => readContact(tx, worker, id));
      expect([merged.aside, merged.fields[0]?.value]).toEqual([[], "from both"]);
    });
  });

  describe("a case", () => {
    test("is opened once from contacts, which may stand in several", async () => {
      const contact = await run((tx) => takeContact(tx, worker, { fields: [{ field: "class", value: "case" }] }));
      const id = newId();
      const input = { id, contacts: [contact.id], danger: "high" as const, country: "KH" };
      const first = await run((tx) => cases.openCase(tx, worker, input));
      const again = await run((tx) => cases.openCase(tx, worker, input));
      expect([again.id, again.number, again.contacts.length]).toEqual([first.id, first.number, 1]);
      expect(readCaseNumber(first.number)).toBe(first.number);
      const other = await openOne();
      await run((tx) => cases.joinContact(tx, worker, { id: other.id, other: contact.id }));
      await run((tx) => cases.joinCase(tx, worker, { id: other.id, other: first.id }));
      const both = await run((tx) => readContact(tx, worker, contact.id));
      expect(both.cases.map((one) => one.id).toSorted()).toEqual([first.id, other.id].toSorted());
      expect((await read(first.id)).joinedCases.map((one) => one.id)).toEqual([other.id]);
      await run((tx) => cases.partContact(tx, worker, { id, other: contact.id }));
      await run((tx) => cases.partCase(tx, worker, { id, other: other.id }));
      const parted = await read(id);
      expect([parted.contacts, parted.joinedCases]).toEqual([[], []]);
    });

    test("somebody holds four roles at once; ending one leaves the others", async () => {
      const { id } = await openOne();
      const person = (await buildPerson(database, worker, { name: "Synthetic Nimal" })).id;
      const roles = (["victim", "witness", "suspect", "smuggled"] as const satisfies readonly CasePersonRole[]).map(
        (role) => ({ role, source: "person" as const, certainty: "probable" as const }),
      );
      await run((tx) => cases.addCasePerson(tx, worker, { id, person, roles }));
      const suspect = (await read(id)).persons[0]?.roles.find(({ role }) => role === "suspect")?.id ?? "";
      await run((tx) => cases.endRole(tx, worker, { id, other: suspect }));
      const left = (await read(id)).persons[0]?.roles.map(({ role }) => role);
      expect(left?.toSorted()).toEqual(["smuggled", "victim", "witness"]);
      await run((tx) => cases.partCasePerson(tx, worker, { id, other: person }));
      expect((await read(id)).persons).toEqual([]);
    });

    test("a statement keeps its three times, is corrected, withdrawn and never overwritten", async () => {
      const { id } = await openOne();
      const person = (await buildPerson(database, worker, { name: "Synthetic Nimal" })).id;
      await run((tx) => cases.addCasePerson(tx, worker, { id, person, roles: [] }));
      const other = newId();
      const told = { value: "2026-11", precision: "month", calendar: "gregory", zone: "Asia/Phnom_Penh" } as const;
      const happened = { ...told, value: "2025", precision: "year" } as const;
      const about = { unit: "victim", person, field: "act", happened, told } as const;
      await expect(state(id, other, { ...about, person: newId() })).rejects.toMatchObject({ code: "person.not_found" });
      const first = await state(id, other, { ...about, answer: said("taken over the border") });
      expect(first).toMatchObject({ kind: "saved", version: 1 });
      expect(await state(id, other, { ...about, answer: said("mine") }, supervisor)).toMatchObject({
        kind: "conflict",
      });
      const later = Date.now() + 11 * 60_000;
      await state(id, other, { ...about, base: 1, answer: { kind: "prefers_not_to_say" } }, worker, later);
      const shown = (await read(id)).statements[0];
      expect(shown).toMatchObject({ answer: { kind: "prefers_not_to_say" }, happened, told, person });
      expect(shown?.aside.map(({ answer }) => answer)).toEqual([said("mine")]);
      const history = await run((tx) => cases.readStatement(tx, worker, { id, other }));
      expect(history.map(({ answer }) => answer.kind)).toEqual(["prefers_not_to_say", "answered", "answered"]);
      const back = { id, other, base: shown?.version ?? 0, reason: "said_otherwise" as const };
      await run((tx) => cases.withdrawStatement(tx, worker, back));
      expect((await read(id)).statements[0]?.withdrawn?.by).toBe("Synthetic Worker");
      await expect(state(id, other, { ...about, base: 3 })).rejects.toMatchObject({ code: "case.wrong_state" });
    });

    test("decisions, tasks, notes and references carry a name; nothing takes a picture", async () => {
      const { id } = await openOne();
      const decision: NewDecision = {
        matter: "indications_of_trafficking",
        person: null,
        outcome: "yes",
        standard: "reasonable_grounds",
        reason: "three statements agree",
        replaces: null,
        reviews: null,
      };
      const first = await run((tx) => cases.decideCase(tx, worker, { id, decision }));
      const review = { ...decision, outcome: "not_now", reviews: first.id } as const;
      const own = run((tx) => cases.decideCase(tx, worker, { id, decision: review }));
      await expect(own).rejects.toMatchObject({ code: "call.invalid" });
      await run((tx) => cases.decideCase(tx, supervisor, { id, decision: review }));
      const next = { ...decision, replaces: first.id };
      await run((tx) => cases.decideCase(tx, supervisor, { id, decision: next }));
      const again = run((tx) => cases.decideCase(tx, supervisor, { id, decision: next }));
      await expect(again).rejects.toMatchObject({ code: "call.invalid" });
      const task = { words: "ask about safe hours", due: "2026-11-30", who: worker.userId };
      const tasks = await run((tx) => cases.addTask(tx, worker, { id, task }));
      await run((tx) => cases.finishTask(tx, worker, { id, other: tasks[0]?.id ?? "" }));
      await run((tx) => cases.noteCase(tx, worker, { id, words: "spoke slowly" }));
      const artefact = newArtefactSchema.parse({
        kind: "conversation",
        hash: { kind: "sha256", value: "0".repeat(64) },
        statement: "messages that the person showed",
        source: "person",
        certainty: "known",
      });
      await run((tx) => cases.addArtefact(tx, worker, { id, artefact }));
      const picture = { ...artefact, statement: `data:image/png;base64,${"iVBOR".repeat(100)}` };
      expect(newArtefactSchema.safeParse(picture).success).toBe(false);
      const shown = await read(id);
      expect(shown.decisions.map(({ outcome, by, replacedAt }) => [outcome, by, replacedAt === null])).toEqual([
        ["yes", "Synthetic Supervisor", true],
        ["not_now", "Synthetic Supervisor", true],
        ["yes", "Synthetic Worker", false],
      ]);
      expect(shown.tasks[0]).toMatchObject({ words: task.words, doneBy: "Synthetic Worker" });
      expect([shown.notes[0]?.words, shown.artefacts[0]?.statement]).toEqual(["spoke slowly", artefact.statement]);
      expect(shown.timeline.events.map(({ kind }) => kind)).toEqual([
        "artefact_added",
        "noted",
        "task_done",
        "task_added",
        "decided",
        "decided",
        "decided",
        "opened",
      ]);
    });

    test("is closed and taken up with reasons; who saw an older head overwrites nothing", async () => {
      const { id, version } = await openOne();
      const closing = { id, version, status: "closed", reason: "help_finished", words: "she is home" } as const;
      const closed = await run((tx) => cases.closeCase(tx, worker, closing));
      await expect(
        run((tx) => cases.changeCase(tx, supervisor, { id, version, stage: "referral" })),
      ).rejects.toMatchObject({ code: "case.changed" });
      expect(closed).toMatchObject({ status: "closed", dormantAt: null });
      const mine = await run((tx) => cases.listQueue(tx, worker, { view: "mine", limit: 10 }));
      expect(mine.cases).toEqual([]);
      await run((tx) =>
        cases.reopenCase(tx, worker, { id, version: closed.version, reason: "person_returned", words: "" }),
      );
      expect((await read(id)).timeline.events.map(({ kind, words }) => [kind, words])).toEqual([
        ["reopened", null],
        ["closed", "she is home"],
        ["opened", null],
      ]);
    });

    test("several work on it, the dormant stand out, and pages go on where the last ended", async () => {
      const start = Date.now();
      const opened: string[] = [];
      for (let n = 0; n < 5; n += 1) opened.push((await openOne(worker, [], start + n)).id);
      const [first = ""] = opened;
      const workers = [supervisor.userId];
      await run((tx) => cases.assignCase(tx, worker, { id: first, version: 1, owner: worker.userId, workers }));
      const page = await run((tx) => cases.listQueue(tx, supervisor, { view: "open", limit: 2 }));
      const next = page.next ?? undefined;
      const second = await run((tx) => cases.listQueue(tx, supervisor, { view: "open", limit: 10, after: next }));
      expect([...page.cases, ...second.cases].map(({ id }) => id).toSorted()).toEqual(opened.toSorted());
      expect([page.counts, second.next]).toEqual([
        { open: 5, mine: 1, unassigned: 0, dormant: 0, mineDormant: 0, life: 0 },
        null,
      ]);
      const later = start + 15 * dayMs;
      const dormant = await run((tx) => cases.listQueue(tx, worker, { view: "dormant", limit: 10 }, later));
      expect([dormant.cases.length, dormant.counts.dormant, dormant.cases[0]?.isDormant]).toEqual([5, 5, true]);
      expect(dormant.counts.mineDormant).toBe(5);
      const analyst = await buildActor(database, { role: "analyst", orgId: worker.orgId });
      const input = { id: first, version: 2, owner: null, workers: [analyst.userId] };
      await expect(run((tx) => cases.assignCase(tx, worker, input))).rejects.toMatchObject({
        code: "member.not_found",
      });
    });
  });

  describe("the queue", () => {
    const list = (view: QueueView, limit: number, after?: string, danger?: DangerLevel) =>
      run((tx) => cases.listQueue(tx, worker, { view, limit, after, danger }));

    test("begins with the lives in danger, whatever was touched later, on every page of what is to be done", async () => {
      const start = Date.now();
      const opened: string[] = [];
      for (const [n, danger] of (["life", "high", "life", "low", "unknown"] as const).entries()) {
        const input = { contacts: [], danger, country: "KH", synthetic: true } as const;
        opened.push((await run((tx) => cases.openCase(tx, worker, input, start + n))).id);
      }
      const [firstLife, high, secondLife, none, unknown] = opened;
      for (const view of ["open", "mine"] as const) {
        const seen: string[] = [];
        let after: string | undefined;
        do {
          const page = await list(view, 2, after);
          seen.push(...page.cases.map(({ id }) => id));
          after = page.next ?? undefined;
        } while (after !== undefined);
        expect(seen, view).toEqual([secondLife, firstLife, unknown, none, high]);
      }
      const lives = await list("open", 1, undefined, "life");
      const rest = await list("open", 5, lives.next ?? "", "life");
      expect([...lives.cases, ...rest.cases].map(({ id }) => id)).toEqual([secondLife, firstLife]);
      for (const id of opened) {
        await run((tx) => cases.assignCase(tx, worker, { id, version: 1, owner: null, workers: [] }));
      }
      expect((await list("unassigned", 3)).cases[0]?.danger).toBe("life");
      const made = await list("open", 5, "2026-11-22T00:00:00.000Z~no-id~life");
      expect(made.cases).toHaveLength(5);
    });

    test("is read from an index in its order, however many cases wait", async () => {
      for (const [view, index] of [
        ["open", "cases_open"],
        ["unassigned", "cases_unassigned"],
      ] as const) {
        const plan = await run(async (tx) => {
          await sql`set local enable_seqscan = off`.execute(tx);
          await sql`set local enable_sort = off`.execute(tx);
          const after = `2026-11-22T00:00:00.000Z~${newId()}~life`;
          return selectQueue(tx, worker, { view, after, limit: 50 }, Date.now()).explain();
        });
        expect(JSON.stringify(plan), view).toContain(`using ${index} on cases`);
        expect(JSON.stringify(plan), view).not.toContain("Sort");
      }
    });
  });

  describe("finding", () => {
    test("by words counts among the hour's searches for people; by number or code it does not", async () => {
      const { number } = await openOne();
      const { transaction } = database;
      const find = (text: string) => cases.searchCases(transaction, worker, { text, values: [] });
      await database.db
        .insertInto("person_searches")
        .values(
          Array.from({ length: openingLimits.searches - 1 }, () => ({
            org_id: worker.orgId,
            user_id: worker.userId,
            search_id: newId(),
            at: instantOf(Date.now()),
          })),
        )
        .execute();
      await find("Synthetic Nimal");
      await expect(find("Synthetic Nimal")).rejects.toMatchObject({ code: "person.too_many_openings" });
      expect(await trail()).toContain("person.openings_refused");
      expect((await find(number)).found).toHaveLength(1);
      const values = [{ field: "form_of_exploitation", code: "forced_labour" }];
      expect((await cases.searchCases(transaction, worker, { text: "", values })).found).toEqual([]);
    });

    test("by words of a note for whoever works on the case; for nobody else, and in no index", async () => {
      const { id } = await openOne();
      await run((tx) => cases.noteCase(tx, worker, { id, words: "Her brother សុខ  Vuthy Made-Up called again." }));
      const find = (actor: KeyedActor, text: string) =>
        cases.searchCases(database.transaction, actor, { text, values: [] });
      expect((await find(supervisor, "vuthy made")).found).toEqual([]);
      for (const text of ["vuthy made", "សុខ", "MADE-UP Vuthy"]) {
        expect(
          (await find(worker, text)).found.map((hit) => [hit.case.id, hit.foundBy]),
          text,
        ).toEqual([[id, "note"]]);
      }
      expect((await find(worker, "vuthy embassy")).found).toEqual([]);
      const both = await cases.searchCases(database.transaction, worker, {
        text: "vuthy",
        values: [{ field: "form_of_exploitation", code: "servitude" }],
      });
      expect(both.found).toEqual([]);
      expect(await database.db.selectFrom("case_index").selectAll().execute()).toEqual([]);
      await run((tx) => cases.removeCase(tx, worker, id));
      expect((await find(worker, "vuthy made")).found).toEqual([]);
    });

    test("by a name or a state with a value that very many newer cases state too", async () => {
      const { id } = await openOne();
      const person = (await buildPerson(database, worker, { name: "Synthetic Old Caller" })).id;
      await run((tx) => cases.addCasePerson(tx, worker, { id, person, roles: [] }));
      await state(id, newId(), {});
      const { version } = await read(id);
      const closing = { id, version, status: "closed", reason: "other", words: "" } as const;
      await run((tx) => cases.closeCase(tx, worker, closing));
      for (let other = 0; other < 61; other += 1) await state((await openOne()).id, newId(), {});
      const find = async (asked: Partial<SearchCases>) =>
        (await cases.searchCases(database.transaction, supervisor, { text: "", values, ...asked })).found.map(
          (hit) => hit.case.id,
        );
      const values = [{ field: "form_of_exploitation", code: "forced_labour" }];
      expect(await find({})).toHaveLength(20);
      expect(await find({ text: "Synthetic Old Caller" })).toEqual([id]);
      expect(await find({ status: "closed" })).toEqual([id]);
      expect(await find({ text: "Synthetic Old Caller", status: "active" })).toEqual([]);
    });

    test("by what a code is called in any language of the product", async () => {
      const { id } = await openOne();
      const code = (text: string) => ({ kind: "answered", value: { kind: "code", code: text } }) as const;
      await state(id, newId(), { field: "exploitation_done", answer: code("ForcedLabour") });
      await state(id, newId(), { field: "country_of_recruitment", answer: code("KH") });
      const find = (text: string) => cases.searchCases(database.transaction, supervisor, { text, values: [] });
      for (const text of ["kerja paksa", "forced labour", "قسري", "Kamboja", "កម្ពុជា"]) {
        expect(
          (await find(text)).found.map((hit) => [hit.case.id, hit.foundBy]),
          text,
        ).toEqual([[id, "value"]]);
      }
      for (const text of ["Thailand", "perkawinan", "dan"]) expect((await find(text)).found, text).toEqual([]);
    });

    test("by number, name across scripts, contact and coded value; not what was spoken", async () => {
      const { id, number } = await openOne();
      const person = (await buildPerson(database, worker, { name: "Synthetic Mohammed Rahman", phone: "+94712345678" }))
        .id;
      await run((tx) => cases.addCasePerson(tx, worker, { id, person, roles: [] }));
      await state(id, newId(), {});
      await state(id, newId(), { field: "narrative", answer: said("locked in Sihanoukville") });
      const find = (text: string, values: { field: string; code: string }[] = []) =>
        cases.searchCases(database.transaction, supervisor, { text, values });
      for (const text of [number, "محمد رحمان", "Mohamed Rehman", "+94 71 234 5678", "forced labour"]) {
        expect(
          (await find(text)).found.map((hit) => hit.case.id),
          text,
        ).toEqual([id]);
      }
      expect((await find("", [{ field: "form_of_exploitation", code: "forced_labour" }])).found).toHaveLength(1);
      expect((await find("", [{ field: "form_of_exploitation", code: "servitude" }])).found).toEqual([]);
      expect((await find("Sihanoukville")).found).toEqual([]);
      const alike = await run((tx) => cases.findDuplicates(tx, supervisor, { by: "name", text: "Muhamad Rahmaan" }));
      expect(alike.candidates.map((one) => [one.person, one.cases[0]?.number])).toEqual([[person, number]]);
      expect(JSON.stringify(alike)).not.toMatch(/moham|9471/i);
    });

    test("goes on finding after a change of the organisation's key", async () => {
      const { id } = await openOne();
      const contact = await run((tx) => takeContact(tx, worker, { fields: [{ field: "narrative", value: "help" }] }));
      await state(id, newId(), {});
      const records = [keyedPersons, keyedContacts, cases.keyedCases];
      const keys = await run((tx) => beginKeyChange(tx, supervisor, records));
      await moveRecords({ transaction: database.transaction, keys, records, by: supervisor.userId, batch: 10 });
      const found = await cases.searchCases(database.transaction, supervisor, {
        text: "",
        values: [{ field: "form_of_exploitation", code: "forced_labour" }],
      });
      expect(found.found).toHaveLength(1);
      expect((await run((tx) => readContact(tx, supervisor, contact.id))).fields[0]?.value).toBe("help");
    });
  });

  describe("what is kept", () => {
    test("no word stands in a row, and an erased case or person leaves nothing behind", async () => {
      const { id, version } = await openOne();
      const person = (await buildPerson(database, worker, { name: "Synthetic Zzyzx" })).id;
      await run((tx) => cases.addCasePerson(tx, worker, { id, person, roles: [] }));
      await state(id, newId(), { unit: "victim", person, field: "place", answer: said("zzyzx harbour") });
      await state(id, newId(), {});
      await run((tx) => cases.noteCase(tx, worker, { id, words: "zzyzx note" }));
      await run((tx) =>
        cases.closeCase(tx, worker, { id, version, status: "closed", reason: "other", words: "zzyzx end" }),
      );
      const rows = async () =>
        JSON.stringify(
          await Promise.all(caseTables.map((table) => database.db.selectFrom(table).selectAll().execute())),
        );
      expect(await rows()).not.toMatch(/zzyzx/i);
      await run((tx) => erasePerson(tx, supervisor, { id: person, reason: "person_asks" }));
      expect((await read(id)).statements.map(({ field }) => field)).toEqual(["form_of_exploitation"]);
      await run((tx) => cases.eraseCase(tx, supervisor, { id, reason: "person_asks" }));
      for (const table of caseTables)
        expect(await database.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
    });

    test("a removed case comes back within 30 days, and is erased after them", async () => {
      const { id } = await openOne();
      await run((tx) => cases.removeCase(tx, worker, id));
      await expect(read(id)).rejects.toMatchObject({ code: "case.not_found" });
      await run((tx) => cases.restoreCase(tx, worker, id));
      expect((await read(id)).id).toBe(id);
      await run((tx) => cases.removeCase(tx, worker, id));
      const late = Date.now() + removedMs + 1;
      await expect(run((tx) => cases.restoreCase(tx, worker, id, late))).rejects.toMatchObject({
        code: "undo.expired",
      });
      expect(await run((tx) => cases.purgeCases(tx, late))).toBe(1);
    });
  });
});

const caseTables = [
  "cases",
  "case_keys",
  "case_workers",
  "case_persons",
  "case_roles",
  "case_statements",
  "case_index",
  "case_notes",
  "case_events",
  "case_readings",
] as const;
