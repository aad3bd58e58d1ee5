import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import {
  addDays,
  dangerServesMs,
  instantOf,
  mayDisclose,
  recordConsentSchema,
  type DeskView,
  type Person,
} from "@suar/domain";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { changeDesk } from "../desks/index.ts";
import { buildDesk, syntheticDesk } from "../desks/testing/index.ts";
import { buildKeyedActor, type KeyedActor } from "../keys/testing/index.ts";
import { buildPerson } from "../persons/testing/index.ts";
import { recordPerson } from "../persons/index.ts";
import { buildActor } from "../sessions/testing/index.ts";
import {
  endEntry,
  listReviews,
  readLedger,
  recordChild,
  recordConsent,
  recordDanger,
  recordOrder,
  recordReview,
  recordTip,
  recordWithdrawal,
  showLedger,
} from "./index.ts";

const forbidden = { code: "session.forbidden" };
const hour = 3_600_000;
const today = instantOf(Date.now()).slice(0, 10);

withTestDatabases("consents", (open) => {
  let database: Database;
  let head: KeyedActor;
  let worker: KeyedActor;
  let desk: DeskView;
  let person: Person;
  beforeAll(async () => {
    database = await open();
    head = await buildKeyedActor(database, { role: "supervisor" });
    worker = await buildKeyedActor(database, { role: "case_worker", colleague: head });
    desk = await buildDesk(database, head, { purposes: ["legal_aid"] });
  });
  beforeEach(async () => {
    person = await buildPerson(database, worker);
  });
  const at: Database["transaction"] = (work) => database.transaction(work);
  const place = () => ({ personId: person.id, deskId: desk.id });
  const until = { until: addDays(today, 30), zone: "Asia/Colombo" } as const;
  const yes = () =>
    ({
      ...place(),
      ...until,
      purpose: "legal_aid",
      classes: ["name"],
      answer: "yes",
      form: "spoken",
      language: "sin",
      interpreting: "none_needed",
      askedBy: "worker",
      heard: { helpDoesNotDepend: true, forgetting: "can" },
      age: { treatedAs: "adult", ground: "document" },
      words: "hush-said-1",
    }) as const;
  const danger = () =>
    ({ ...place(), purpose: "urgent_rescue", classes: ["name", "place"], words: "hush-danger-2" }) as const;
  const order = () =>
    ({
      ...place(),
      ...until,
      purpose: "investigation",
      classes: ["name"],
      law: "Synthetic Act, s. 9",
      documentReference: "No. 7 (synthetic)",
      documentHash: "a".repeat(64),
      demanded: ["name", "contact"],
      contest: "without_effect",
      contestWords: "hush-contest-3",
      told: { kind: "forbidden", law: "Synthetic Act, s. 10" },
    }) as const;
  const ask = async (over: Partial<Parameters<typeof mayDisclose>[1]> = {}, now = Date.now()) => {
    const ledger = await at((tx) => readLedger(tx, head.orgId, person.id as never));
    const recipient = { id: desk.id as never, canHoldOrRemove: false, forgetting: "can", isShutOut: false } as const;
    const question = { person: person.id as never, recipient, purpose: "legal_aid", dataClass: "name" } as const;
    return mayDisclose(ledger, { ...question, askedBy: "worker", at: now, ...over });
  };

  describe("who may", () => {
    test("nobody but supervisors and case workers, and to write, these with the key", async () => {
      for (const role of ["administrator", "analyst", "viewer", "auditor"] as const) {
        const other = await buildActor(database, { role, orgId: head.orgId });
        await expect(at((tx) => recordConsent(tx, other, yes()))).rejects.toMatchObject(forbidden);
        await expect(at((tx) => recordDanger(tx, other, danger()))).rejects.toMatchObject(forbidden);
        await expect(at((tx) => recordOrder(tx, other, order()))).rejects.toMatchObject(forbidden);
        await expect(at((tx) => showLedger(tx, other, person.id))).rejects.toMatchObject(forbidden);
        await expect(at((tx) => listReviews(tx, other))).rejects.toMatchObject(forbidden);
        await expect(at((tx) => endEntry(tx, other, person.id, 1))).rejects.toMatchObject(forbidden);
        const review = { id: person.id, outcome: "upheld", words: "x" } as const;
        await expect(at((tx) => recordReview(tx, other, review, 1))).rejects.toMatchObject(forbidden);
        const back = { personId: person.id, deskId: null, purpose: null, classes: [], form: "spoken" } as const;
        await expect(at((tx) => recordWithdrawal(tx, other, back, 1))).rejects.toMatchObject(forbidden);
      }
      const locked = await buildActor(database, { role: "case_worker", orgId: head.orgId });
      await expect(at((tx) => recordConsent(tx, locked, yes()))).rejects.toMatchObject({ code: "key.locked" });
    });

    test("another organisation: no person, no desk, no entry", async () => {
      const { entries } = await at((tx) => recordConsent(tx, worker, yes()));
      const stranger = await buildKeyedActor(database, { role: "supervisor" });
      await expect(at((tx) => showLedger(tx, stranger, person.id))).rejects.toMatchObject({ code: "person.not_found" });
      await expect(at((tx) => recordConsent(tx, stranger, yes()))).rejects.toMatchObject({ code: "desk.not_found" });
      const own = await buildPerson(database, stranger);
      const foreign = { ...yes(), personId: own.id };
      await expect(at((tx) => recordConsent(tx, stranger, foreign))).rejects.toMatchObject({ code: "desk.not_found" });
      await expect(at((tx) => endEntry(tx, stranger, entries[0]?.id ?? "", 1))).rejects.toMatchObject({
        code: "consent.not_found",
      });
      expect((await at((tx) => listReviews(tx, stranger))).reviews).toEqual([]);
    });
  });

  test("help never asks for consent: a person is recorded, with everything, without one", async () => {
    const { id } = await at((tx) => recordPerson(tx, worker, { fields: [], synthetic: true }));
    expect((await at((tx) => showLedger(tx, worker, id))).entries).toEqual([]);
  });

  describe("consent", () => {
    test("what was heard has to be what the directory says, and its last day has to come", async () => {
      const heard = { helpDoesNotDepend: true, forgetting: "must_keep" } as const;
      const wrong = async (over: object) => {
        await expect(at((tx) => recordConsent(tx, worker, { ...yes(), ...over }))).rejects.toMatchObject({
          code: "call.invalid",
        });
      };
      await wrong({ heard });
      await wrong({ until: addDays(today, -2) });
      await wrong({ until: addDays(today, 400) });
      await wrong({ until: "2026-02-30" });
      await wrong({ zone: "Moon/Sea" });
      expect((await ask()).allowed).toBe(false);
    });

    test("serves until the end of its last day in the person's zone; taken back, not one moment longer", async () => {
      await at((tx) => recordConsent(tx, worker, yes()));
      expect((await ask()).allowed).toBe(true);
      const end = Date.parse(`${until.until}T18:30:00.000Z`);
      expect((await ask({}, end - 1)).allowed).toBe(true);
      expect(await ask({}, end)).toMatchObject({ reason: "expired" });
      const back = { personId: person.id, deskId: null, purpose: null, classes: [], form: "spoken" } as const;
      await at((tx) => recordWithdrawal(tx, worker, back, Date.now()));
      expect(await ask()).toMatchObject({ reason: "withdrawn" });
      const { entries, withdrawals } = await at((tx) => showLedger(tx, worker, person.id));
      expect([entries[0]?.state, withdrawals[0]?.by]).toEqual(["withdrawn", worker.name]);
    });

    test("an entry says for what of it it still serves, by the rule that every sending asks", async () => {
      const changing = await buildDesk(database, head, { purposes: ["legal_aid"] });
      const shown = async (actor: KeyedActor = worker) => {
        const { entries } = await at((tx) => showLedger(tx, actor, person.id));
        return entries.find(({ deskId }) => deskId === changing.id);
      };
      await at((tx) => recordConsent(tx, worker, { ...yes(), deskId: changing.id, classes: ["name", "contact"] }));
      expect(await shown()).toMatchObject({ state: "serves", left: ["name", "contact"] });
      const part = { personId: person.id, deskId: changing.id, purpose: null, classes: ["contact"] } as const;
      await at((tx) => recordWithdrawal(tx, worker, { ...part, form: "spoken" }, Date.now()));
      expect(await shown()).toMatchObject({ state: "serves", left: ["name"] });
      const { version } = changing;
      const law = { forgetting: "must_keep", forgettingLaw: "Synthetic Evidence Act, s. 4" } as const;
      const written = { ...syntheticDesk, purposes: ["legal_aid" as const], ...law };
      await at((tx) => changeDesk(tx, head, { ...written, id: changing.id, version }));
      expect(await shown()).toMatchObject({ state: "explained_otherwise", left: [] });
    });

    test("nobody counts as an adult on an age that is not known", () => {
      const { personId: _, ...said } = yes();
      const age = (as: "adult" | "child", ground: "not_known" | "document") =>
        recordConsentSchema.safeParse({ ...said, age: { treatedAs: as, ground } }).success;
      expect([age("adult", "not_known"), age("child", "not_known"), age("adult", "document")]).toEqual([
        false,
        true,
        true,
      ]);
    });

    test("the ledger keeps its history; words open with the key only, and lie sealed", async () => {
      await at((tx) => recordConsent(tx, worker, yes()));
      await at((tx) => recordConsent(tx, worker, { ...yes(), answer: "no" }));
      const locked = await buildActor(database, { role: "case_worker", orgId: head.orgId });
      const folded = await at((tx) => showLedger(tx, locked, person.id));
      expect(folded.entries.map(({ state, words }) => [state, words])).toEqual([
        ["said_no", null],
        ["withdrawn", null],
      ]);
      const opened = await at((tx) => showLedger(tx, worker, person.id));
      expect(opened.entries[0]?.words).toEqual({ words: "hush-said-1" });
      const rows = await database.db.selectFrom("consent_entries").selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain("hush-");
      expect(await ask()).toMatchObject({ reason: "said_no" });
    });
  });

  describe("the four other bases", () => {
    test("danger: one worker, at once; a second looks within a day, and an overdue look is an alert", async () => {
      const { entries } = await at((tx) => recordDanger(tx, worker, danger()));
      const id = entries[0]?.id ?? "";
      const urgent = { purpose: "urgent_rescue" } as const;
      expect(await ask(urgent)).toMatchObject({ allowed: true, basis: "imminent_danger", entry: id });
      expect((await ask(urgent, Date.now() + dangerServesMs + hour)).allowed).toBe(false);
      const mine = (now: number) =>
        at(async (tx) => (await listReviews(tx, worker, now)).reviews.find((one) => one.entryId === id));
      expect(await mine(Date.now() + 23 * hour)).toMatchObject({ isOverdue: false, isMine: true });
      expect(await mine(Date.now() + 25 * hour)).toMatchObject({ isOverdue: true });
      const review = { id, outcome: "upheld", words: "hush-review-4" } as const;
      await expect(at((tx) => recordReview(tx, worker, review, Date.now()))).rejects.toMatchObject({
        code: "consent.own_review",
      });
      await at((tx) => recordReview(tx, head, review, Date.now()));
      await expect(at((tx) => recordReview(tx, head, review, Date.now()))).rejects.toMatchObject({
        code: "consent.reviewed",
      });
      expect(await mine(Date.now() + 25 * hour)).toBeUndefined();
      const [shown] = (await at((tx) => showLedger(tx, head, person.id))).entries;
      expect(shown?.review?.done).toMatchObject({ outcome: "upheld", by: head.name, words: "hush-review-4" });
      const rows = await database.db.selectFrom("consent_reviews").selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain("hush-");
    });

    test("nobody reviews a person's own word", async () => {
      const { entries } = await at((tx) => recordConsent(tx, worker, yes()));
      const review = { id: entries[0]?.id ?? "", outcome: "upheld", words: "x" } as const;
      await expect(at((tx) => recordReview(tx, head, review, Date.now()))).rejects.toMatchObject({
        code: "consent.not_found",
      });
    });

    test("child: allows for a child, and from then on the person's own yes alone does not", async () => {
      await at((tx) => recordConsent(tx, worker, yes()));
      const child = {
        ...place(),
        ...until,
        purpose: "child_protection",
        classes: ["name"],
        bestInterests: "hush-best-5",
        view: "wants_it",
        viewWords: "hush-view-6",
        reportingLaw: "Synthetic Children Act, s. 2",
        guardian: "may_be_involved",
        age: { treatedAs: "child", ground: "person_says" },
      } as const;
      const { entries, treatedAs } = await at((tx) => recordChild(tx, worker, child, Date.now() + 1));
      expect(entries.map(({ state }) => state)).toEqual(["serves", "child_basis_needed"]);
      expect([treatedAs, entries[0]?.facts.law, entries[0]?.words?.["view"]]).toEqual([
        "child",
        "Synthetic Children Act, s. 2",
        "hush-view-6",
      ]);
      const soon = Date.now() + 10;
      expect(await ask({ purpose: "child_protection" }, soon)).toMatchObject({ allowed: true, basis: "child" });
      expect(await ask({}, soon)).toMatchObject({ reason: "child_basis_needed" });
    });

    test("order of law: no more than it demands, none while a court looks, and ended it serves no more", async () => {
      const { entries } = await at((tx) => recordOrder(tx, worker, order()));
      const asked = { purpose: "investigation", askedBy: "recipient" } as const;
      const recipient = { id: desk.id as never, canHoldOrRemove: true, forgetting: "can", isShutOut: false } as const;
      expect(await ask({ ...asked, recipient })).toMatchObject({ allowed: true, basis: "order_of_law" });
      expect(await ask({ ...asked, recipient, dataClass: "contact" })).toMatchObject({ reason: "class_not_covered" });
      expect(entries[0]?.facts.told).toEqual({ kind: "forbidden", words: "Synthetic Act, s. 10" });
      await at((tx) => endEntry(tx, head, entries[0]?.id ?? "", Date.now()));
      expect(await ask({ ...asked, recipient })).toMatchObject({ allowed: false });
      const later = await at((tx) => recordOrder(tx, worker, { ...order(), contest: "suspends" }));
      expect(await ask({ ...asked, recipient })).toMatchObject({ reason: "contest_suspends" });
      expect(later.entries.map(({ state }) => state)).toEqual(["suspended", "ended"]);
    });

    test("tip: the event and no name; a caller is another person with a ledger of their own", async () => {
      const tip = {
        ...place(),
        ...until,
        purpose: "investigation",
        classes: ["place", "employer"],
        caller: null,
      } as const;
      await expect(
        at((tx) => recordTip(tx, worker, { ...tip, classes: ["place"], caller: person.id, askedForHelp: null })),
      ).rejects.toMatchObject({ details: { field: "caller" } });
      await at((tx) => recordTip(tx, worker, { ...tip, classes: ["place", "employer"], askedForHelp: null }));
      expect((await ask({ purpose: "investigation", dataClass: "employer" })).allowed).toBe(true);
      expect((await ask({ purpose: "investigation" })).allowed).toBe(false);
    });
  });
});
