import { withTestDatabases } from "@suar/database/testing";
import { addDays, type AnswerReferral, type Person, type ReferralView } from "@suar/domain";
import { renewEnvelope } from "@suar/exchange";
import { sql } from "kysely";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { deliver } from "../agreements/testing/index.ts";
import { pairedPartner, queueEnvelope, receiveEnvelope } from "../agreements/index.ts";
import {
  addCasePerson,
  changeCase,
  decideCase,
  keyedCases,
  openCase,
  readCase,
  shutOut as shutOutOfCase,
} from "../cases/index.ts";
import { listReviews, recordChild, recordDanger, showLedger } from "../consents/index.ts";
import { buildDesk } from "../desks/testing/index.ts";
import { changeDesk } from "../desks/index.ts";
import { moveRecords, beginKeyChange } from "../keys/index.ts";
import { buildPerson } from "../persons/testing/index.ts";
import { buildActor } from "../sessions/testing/index.ts";
import {
  answerReferral,
  answerWithdrawal,
  checkDisclosure,
  countWaiting,
  erasePersonEverywhere,
  expireReferrals,
  keyedReferrals,
  listReferrals,
  openReferral,
  openReferralCase,
  previewReferral,
  reviewBasis,
  sendReferral,
  showReferral,
  takeBackReferral,
  withdrawConsent,
} from "./index.ts";
import { buildOffice, joinOffices, orderOf, passOn, sayYes, today, type Office } from "./testing/index.ts";

const forbidden = { code: "session.forbidden" };
const absent = { code: "referral.not_found" };
const day = 86_400_000;
const secrets = ["hush-name-4710", "hush-story-4711", "hush-consent-4712", "hush-place-4713", "hush-house-4714"];
const opening = { contacts: [], danger: "unknown", country: "LK", synthetic: true } as const;
const all = { deskId: null, purpose: null, classes: [], form: "spoken" } as const;

withTestDatabases("referrals", (open) => {
  let a: Office;
  let b: Office;
  let person: Person;
  let link: Awaited<ReturnType<typeof joinOffices>>;
  beforeAll(async () => {
    a = await buildOffice(await open(), "Hotline");
    b = await buildOffice(await open(), "Shelterless");
    link = await joinOffices(a, b);
  });
  beforeEach(async () => {
    person = await buildPerson(a.database, a.worker, {
      name: "Synthetic hush-name-4710",
      phone: "+94710000001",
      narrative: "Synthetic hush-story-4711",
      place_of_safety: "hush-house-4714, Synthetic Lane 9",
    });
  });
  const exchange = async () => {
    await deliver(a, b);
    await deliver(b, a);
    await deliver(a, b);
  };
  const send = async (): Promise<ReferralView> => {
    await sayYes(a, person, link.desk);
    const referral = await passOn(a, await orderOf(a, person, link));
    await exchange();
    return referral;
  };
  const atB = (id: string) => b.at((tx) => openReferral(tx, b.worker, id));
  const atA = (id: string) => a.at((tx) => showReferral(tx, a.worker, id));
  const answer = (id: string, said: Partial<AnswerReferral> = {}) =>
    b.at((tx) =>
      answerReferral(tx, b.worker, b.desk, { id, answer: "accepted", reason: null, outcome: null, ...said }),
    );
  const withdraw = (over: Partial<Parameters<typeof withdrawConsent>[3]> = {}) =>
    a.at((tx) => withdrawConsent(tx, a.worker, a.desk, { personId: person.id, ...all, ...over }));
  const envelopeOf = async (id: string): Promise<string> => {
    const rows = a.database.db.selectFrom("referrals as r").innerJoin("outbox as o", "o.envelope_id", "r.envelope_id");
    return (
      await rows
        .select("o.envelope")
        .where("r.referral_id", "=", id as never)
        .executeTakeFirstOrThrow()
    ).envelope;
  };
  const allText = async (office: Office): Promise<string> => {
    const names = [
      "persons",
      "person_fields",
      "inbox",
      "shared_items",
      "referrals",
      "referral_facts",
      "referral_withdrawals",
      "consent_entries",
      "outbox",
      "audit_entries",
    ];
    const texts = await Promise.all(
      names.map(async (name) => {
        const { rows } = await sql`select to_jsonb(t)::text as text from ${sql.table(name)} t`.execute(
          office.database.db,
        );
        return JSON.stringify(rows);
      }),
    );
    return texts.join("");
  };

  describe("who may", () => {
    test("analysts, viewers, auditors and administrators send, read, open, answer and take back nothing", async () => {
      const { id } = await send();
      const order = await orderOf(a, person, link);
      for (const role of ["administrator", "analyst", "viewer", "auditor"] as const) {
        const other = await buildActor(a.database, { role, orgId: a.head.orgId });
        const { transaction } = a.database;
        await expect(previewReferral(transaction, other, order)).rejects.toMatchObject(forbidden);
        await expect(sendReferral(transaction, other, a.desk, { ...order, digest: "x" })).rejects.toMatchObject(
          forbidden,
        );
        await expect(a.at((tx) => listReferrals(tx, other))).rejects.toMatchObject(forbidden);
        await expect(a.at((tx) => countWaiting(tx, other))).rejects.toMatchObject(forbidden);
        await expect(a.at((tx) => openReferral(tx, other, id))).rejects.toMatchObject(forbidden);
        await expect(a.at((tx) => openReferralCase(tx, other, id))).rejects.toMatchObject(forbidden);
        await expect(a.at((tx) => takeBackReferral(tx, other, a.desk, id))).rejects.toMatchObject(forbidden);
        const input = { id, answer: "accepted", reason: null, outcome: null } as const;
        await expect(a.at((tx) => answerReferral(tx, other, a.desk, input))).rejects.toMatchObject(forbidden);
        const said = { id, withdrawalId: id, answer: "withdrawn", law: "" } as const;
        await expect(a.at((tx) => answerWithdrawal(tx, other, a.desk, said))).rejects.toMatchObject(forbidden);
        const back = { personId: person.id, ...all };
        await expect(a.at((tx) => withdrawConsent(tx, other, a.desk, back))).rejects.toMatchObject(forbidden);
      }
    });

    test("another organisation's referral is as if it were not there", async () => {
      const { id } = await send();
      const stranger = await buildOffice(a.database, "Stranger");
      const order = await orderOf(a, person, link);
      await expect(stranger.at((tx) => openReferral(tx, stranger.worker, id))).rejects.toMatchObject(absent);
      await expect(stranger.at((tx) => showReferral(tx, stranger.worker, id))).rejects.toMatchObject(absent);
      await expect(stranger.at((tx) => takeBackReferral(tx, stranger.worker, stranger.desk, id))).rejects.toMatchObject(
        absent,
      );
      await expect(stranger.at((tx) => openReferralCase(tx, stranger.worker, id))).rejects.toMatchObject(absent);
      expect(await stranger.at((tx) => listReferrals(tx, stranger.worker))).toEqual([]);
      expect(await stranger.at((tx) => countWaiting(tx, stranger.worker))).toEqual({ received: 0, askedBack: 0 });
      const { id: caseId } = await a.at((tx) => openCase(tx, a.worker, opening));
      const noCase = { code: "case.not_found" };
      await expect(stranger.at((tx) => listReferrals(tx, stranger.worker, { caseId }))).rejects.toMatchObject(noCase);
      const { id: theirs } = await stranger.at((tx) => openCase(tx, stranger.worker, opening));
      await expect(
        previewReferral(a.database.transaction, a.worker, { ...order, caseId: theirs }),
      ).rejects.toMatchObject(noCase);
      await expect(previewReferral(stranger.database.transaction, stranger.worker, order)).rejects.toMatchObject({
        code: "person.not_found",
      });
    });
  });

  describe("what leaves", () => {
    test("nothing without an entry: each class is refused with the reason and the way out", async () => {
      const order = await orderOf(a, person, link);
      const preview = await previewReferral(a.database.transaction, a.worker, order);
      expect(preview.package).toBeNull();
      expect(preview.reasons).toEqual([
        "name:nothing_recorded",
        "narrative:nothing_recorded",
        "place:nothing_recorded",
      ]);
      expect(preview.classes[0]?.waysOut).toContain("ask_the_person");
      await expect(
        sendReferral(a.database.transaction, a.worker, a.desk, { ...order, digest: "0".repeat(64) }),
      ).rejects.toMatchObject({ code: "referral.not_allowed" });
      expect(await a.at((tx) => listReferrals(tx, a.worker, { personId: person.id }))).toEqual([]);
    });

    test("exactly what was shown: another word, and it is not sent", async () => {
      await sayYes(a, person, link.desk);
      const order = await orderOf(a, person, link);
      const { digest, package: shown } = await previewReferral(a.database.transaction, a.worker, order);
      expect(shown?.facts.map((fact) => fact.class)).toEqual(["name", "narrative", "place"]);
      expect(shown?.bases).toMatchObject([{ basis: "consent", consent: { language: "sin", form: "spoken" } }]);
      const words = [{ class: "place", value: "elsewhere", certainty: "probable" }] as const;
      await expect(
        sendReferral(a.database.transaction, a.worker, a.desk, { ...order, words: [...words], digest: digest ?? "" }),
      ).rejects.toMatchObject({ details: { reasons: ["changed_since_preview"] } });
    });

    test("no more than the yes covers, and only what the purpose needs", async () => {
      await sayYes(a, person, link.desk, { classes: ["name"] });
      const order = await orderOf(a, person, link);
      const { reasons } = await previewReferral(a.database.transaction, a.worker, order);
      expect(reasons).toEqual(["narrative:class_not_covered", "place:class_not_covered"]);
      const checked = await a.at((tx) =>
        checkDisclosure(tx, a.worker, {
          personId: person.id,
          deskId: link.desk.id,
          purpose: "legal_aid",
          askedBy: "worker",
        }),
      );
      expect(checked.classes.filter((one) => one.allowed).map((one) => one.class)).toEqual(["name"]);
    });

    test("never a place of safety: not as a fact, not in words, and in no byte of the package", async () => {
      await sayYes(a, person, link.desk);
      const chosen = await orderOf(a, person, link, { kinds: ["name", "place_of_safety"] });
      await expect(previewReferral(a.database.transaction, a.worker, chosen)).rejects.toMatchObject({
        details: { field: "fields" },
      });
      const words = [{ class: "place" as const, value: "She is at SYNTHETIC lane 9", certainty: "known" as const }];
      const told = await orderOf(a, person, link, { words });
      const { reasons, package: sent } = await previewReferral(a.database.transaction, a.worker, told);
      expect([reasons, sent]).toEqual([["names_a_place_of_safety"], null]);
      const { id } = await send();
      expect(JSON.stringify(await atB(id))).not.toContain("hush-house-4714");
    });

    test("to a vetted desk only, of its own services; danger to life waits for neither", async () => {
      const desk = await buildDesk(a.database, a.head, {
        partnerId: link.atFrom,
        isVetted: false,
        purposes: ["medical_care"],
      });
      await sayYes(a, person, desk);
      const order = await orderOf(a, person, { ...link, desk });
      const { reasons } = await previewReferral(a.database.transaction, a.worker, order);
      expect(reasons).toEqual(["desk_not_vetted", "purpose_not_theirs"]);
      const danger = { personId: person.id, deskId: desk.id, purpose: "urgent_rescue", words: "x" } as const;
      await a.at((tx) => recordDanger(tx, a.worker, { ...danger, classes: ["name", "narrative", "place"] }));
      const urgent = await passOn(
        a,
        await orderOf(a, person, { ...link, desk }, { purpose: "urgent_rescue", urgent: true }),
      );
      expect(urgent.state).toBe("sent");
    });

    test("a child to no desk that takes none; danger to life asks for no such rule", async () => {
      const desk = await buildDesk(a.database, a.head, { partnerId: link.atFrom, closedTo: ["children", "men"] });
      const said = { personId: person.id, deskId: desk.id, classes: ["name", "narrative"] as const } as const;
      const words = {
        bestInterests: "x",
        view: "wants_it",
        viewWords: "",
        reportingLaw: "Synthetic Act, s. 2",
      } as const;
      const age = { treatedAs: "child", ground: "person_says" } as const;
      const until = { until: addDays(today(), 1), zone: "Asia/Colombo", guardian: "none", askedBy: "worker" } as const;
      const entry = {
        ...said,
        ...words,
        ...until,
        age,
        classes: [...said.classes],
        purpose: "child_protection",
      } as const;
      await a.at((tx) => recordChild(tx, a.worker, entry));
      const order = await orderOf(a, person, { ...link, desk }, { purpose: "child_protection", words: [] });
      const { reasons, package: sent } = await previewReferral(a.database.transaction, a.worker, order);
      expect([reasons, sent]).toEqual([["closed_to_children"], null]);
      const given = { ...order, digest: "a".repeat(64) };
      await expect(sendReferral(a.database.transaction, a.worker, a.desk, given)).rejects.toMatchObject({
        code: "referral.not_allowed",
        details: { reasons: ["closed_to_children"] },
      });
      const danger = { personId: person.id, deskId: desk.id, purpose: "urgent_rescue", words: "x" } as const;
      await a.at((tx) => recordDanger(tx, a.worker, { ...danger, classes: ["name", "narrative"] }));
      const urgent = await passOn(a, { ...order, purpose: "urgent_rescue", urgent: true });
      expect(urgent.state).toBe("sent");
    });

    test("a body that a case shut out is no recipient, whatever basis and whichever of its desks", async () => {
      const other = await buildDesk(a.database, a.head, { name: "Synthetic Second Door", partnerId: link.atFrom });
      await sayYes(a, person, link.desk);
      await shutOut("desk", other.id);
      const { reasons } = await previewReferral(a.database.transaction, a.worker, await orderOf(a, person, link));
      expect(reasons).toEqual(["name:shut_out", "narrative:shut_out", "place:shut_out"]);
      const danger = { personId: person.id, deskId: link.desk.id, purpose: "urgent_rescue", words: "x" } as const;
      await a.at((tx) => recordDanger(tx, a.worker, { ...danger, classes: ["place"] }));
      const urgent = await orderOf(a, person, link, { purpose: "urgent_rescue", kinds: [] });
      expect((await previewReferral(a.database.transaction, a.worker, urgent)).reasons).toContain("place:shut_out");
    });
  });

  const shutOut = (kind: "desk" | "partner" | "member", body: string) =>
    a.at(async (tx) => {
      const { id } = await openCase(tx, a.head, opening);
      await addCasePerson(tx, a.head, { id, person: person.id, roles: [] });
      await shutOutOfCase(tx, a.head, { id, kind, body, reason: "official_alleged" });
      return id;
    });

  test("a colleague whom a case shuts out sees no referral, no entry and no review of its person", async () => {
    const { id } = await send();
    const danger = { personId: person.id, deskId: link.desk.id, purpose: "urgent_rescue", words: "x" } as const;
    await a.at((tx) => recordDanger(tx, a.head, { ...danger, classes: ["place"] }));
    expect((await a.at((tx) => listReviews(tx, a.worker))).reviews.map((one) => one.personId)).toContain(person.id);
    await shutOut("member", a.worker.userId);
    await expect(atA(id)).rejects.toMatchObject(absent);
    await expect(a.at((tx) => showLedger(tx, a.worker, person.id))).rejects.toMatchObject({ code: "person.not_found" });
    const seen = await a.at((tx) => listReferrals(tx, a.worker));
    expect(seen.map((one) => one.personId)).not.toContain(person.id);
    const { reviews } = await a.at((tx) => listReviews(tx, a.worker));
    expect(reviews.map((one) => one.personId)).not.toContain(person.id);
  });

  test("a decision of a case to treat somebody as a child counts before what they said of themselves", async () => {
    await sayYes(a, person, link.desk);
    await a.at(async (tx) => {
      const { id } = await openCase(tx, a.head, opening);
      await addCasePerson(tx, a.head, { id, person: person.id, roles: [] });
      const reason = { standard: "reasonable_grounds", reason: "Synthetic", replaces: null, reviews: null } as const;
      const decision = { matter: "age_treated_as", person: person.id, outcome: "child", ...reason } as const;
      await decideCase(tx, a.head, { id, decision });
    });
    const { reasons } = await previewReferral(a.database.transaction, a.worker, await orderOf(a, person, link));
    expect(reasons[0]).toBe("name:child_basis_needed");
  });

  describe("the way of a referral", () => {
    test("arrives, is accepted, worked on, closed; the sender hears each, older news changes nothing", async () => {
      const { id } = await send();
      expect(await atA(id)).toMatchObject({
        state: "sent",
        direction: "sent",
        arrivedAt: expect.any(String) as string,
      });
      const opened = await atB(id);
      expect(opened.package?.facts.map((fact) => fact.value)).toContain("Synthetic hush-name-4710");
      expect(opened.referral).toMatchObject({ direction: "received", personId: null, synthetic: true });
      for (const [said, state] of [
        [{ answer: "accepted" }, "accepted"],
        [{ answer: "in_progress" }, "in_progress"],
        [{ answer: "closed", outcome: "help_given" }, "closed"],
      ] as const) {
        await answer(id, said);
        await exchange();
        expect((await atA(id)).state).toBe(state);
      }
      expect((await atA(id)).outcome).toBe("help_given");
      await expect(answer(id)).rejects.toMatchObject({ code: "referral.wrong_state" });
    });

    test("declined with a reason, nothing of it stays with the recipient", async () => {
      const { id } = await send();
      await answer(id, { answer: "declined", reason: "no_room" });
      await exchange();
      expect(await atA(id)).toMatchObject({ state: "declined", declined: "no_room" });
      expect((await atB(id)).package).toBeNull();
    });

    test("an answer by anybody but the recipient changes nothing", async () => {
      const { id } = await send();
      await expect(
        a.at((tx) => answerReferral(tx, a.worker, a.desk, { id, answer: "accepted", reason: null, outcome: null })),
      ).rejects.toMatchObject({ code: "referral.wrong_state" });
      const c = await buildOffice(b.database, "Third");
      const other = await joinOffices(c, a);
      const forged = {
        kind: "referral_answered",
        agreement: other.agreement.id,
        content: { referral: id, answer: "declined", reason: "no_room", outcome: null },
      };
      await c.at(async (tx) =>
        queueEnvelope(tx, c.desk, await pairedPartner(tx, c.head.orgId, other.atFrom), forged as never, Date.now()),
      );
      await deliver(c, a);
      expect((await atA(id)).state).toBe("sent");
    });

    test("comes twice and takes effect once; a recipient without a key asks for it later", async () => {
      await sayYes(a, person, link.desk);
      const { id } = await passOn(a, await orderOf(a, person, link));
      const envelope = await envelopeOf(id);
      for (let n = 0; n < 2; n += 1) await receiveEnvelope(b.database, b.desk, envelope);
      const there = await b.at((tx) => listReferrals(tx, b.worker, { direction: "received" }));
      expect(there.filter((one) => one.id === id)).toHaveLength(1);
      expect((await atB(id)).package?.facts).toHaveLength(3);
    });

    test("between two organisations of one node, the same and without a wire", async () => {
      const c = { ...(await buildOffice(a.database, "Upstairs")), desk: a.desk };
      const near = await joinOffices(a, c);
      await sayYes(a, person, near.desk);
      const { id } = await passOn(a, await orderOf(a, person, near));
      await deliver(a, b, { carrier: async () => ({ ok: false, reason: "no_answer" }) });
      const opened = await c.at((tx) => openReferral(tx, c.worker, id));
      expect(opened.package?.facts).toHaveLength(3);
      expect((await atA(id)).arrivedAt).not.toBeNull();
      await expect(b.at((tx) => openReferral(tx, b.worker, id))).rejects.toMatchObject(absent);
    });

    test("by hand to a desk without a node: kept, answered and taken back by the sender's own people", async () => {
      const desk = await buildDesk(a.database, a.head);
      await sayYes(a, person, desk);
      const { id, state } = await passOn(a, await orderOf(a, person, { desk }));
      expect(state).toBe("told_by_hand");
      await a.at((tx) => answerReferral(tx, a.worker, a.desk, { id, answer: "accepted", reason: null, outcome: null }));
      await withdraw();
      const [asked] = (await atA(id)).withdrawals;
      const said = { id, withdrawalId: asked?.id ?? "", answer: "cannot", law: "Synthetic Act, s. 3" } as const;
      await a.at((tx) => answerWithdrawal(tx, a.worker, a.desk, said));
      expect((await atA(id)).withdrawals).toMatchObject([{ answer: "cannot", law: "Synthetic Act, s. 3" }]);
    });
  });

  describe("a case out of what came", () => {
    test("is opened once somebody took it on; nothing is copied, and what is asked back is gone from it", async () => {
      const { id } = await send();
      const atOnce = b.at((tx) => openReferralCase(tx, b.worker, id));
      await expect(atOnce).rejects.toMatchObject({ code: "referral.wrong_state" });
      await answer(id);
      const { caseId, caseNumber, may } = await b.at((tx) => openReferralCase(tx, b.worker, id));
      expect([caseNumber, may.openCase]).toEqual([expect.stringMatching(/\d/), false]);
      expect((await b.at((tx) => openReferralCase(tx, b.worker, id))).caseId).toBe(caseId);
      const file = await b.at((tx) => readCase(tx, b.worker, caseId ?? ""));
      expect(JSON.stringify(file)).not.toContain("hush");
      expect(file.persons).toEqual([]);
      const ofCase = await b.at((tx) => listReferrals(tx, b.worker, { caseId: caseId ?? "" }));
      expect(ofCase.map((one) => one.id)).toEqual([id]);
      await withdraw();
      await exchange();
      expect((await atB(id)).package).toBeNull();
    });

    test("a colleague who does not know of the case knows nothing of the referral, nor of how many wait", async () => {
      const { id } = await send();
      const outsider = await buildActor(b.database, { role: "case_worker", orgId: b.head.orgId });
      const waiting = () => b.at((tx) => countWaiting(tx, outsider));
      const before = await waiting();
      expect(before.received).toBeGreaterThan(0);
      await answer(id);
      expect((await waiting()).received).toBe(before.received - 1);
      await withdraw({ classes: ["narrative"] });
      await exchange();
      expect((await waiting()).askedBack).toBe(before.askedBack + 1);
      const { caseId } = await b.at((tx) => openReferralCase(tx, b.worker, id));
      const { version } = await b.at((tx) => readCase(tx, b.worker, caseId ?? ""));
      await b.at((tx) => changeCase(tx, b.worker, { id: caseId ?? "", version, restricted: true }));
      expect((await waiting()).askedBack).toBe(before.askedBack);
      await expect(b.at((tx) => showReferral(tx, outsider, id))).rejects.toMatchObject(absent);
      expect((await b.at((tx) => listReferrals(tx, outsider))).map((one) => one.id)).not.toContain(id);
    });
  });

  describe("taking back", () => {
    test("before anybody took it on: gone there at once, and said so", async () => {
      const { id } = await send();
      await withdraw();
      await exchange();
      expect((await atB(id)).package).toBeNull();
      expect((await atA(id)).withdrawals).toMatchObject([
        { reason: "consent_withdrawn", answer: "withdrawn", classes: ["name", "narrative", "place"] },
      ]);
      const order = await orderOf(a, person, link);
      const { reasons } = await previewReferral(a.database.transaction, a.worker, order);
      expect(reasons).toEqual(["name:withdrawn", "narrative:withdrawn", "place:withdrawn"]);
    });

    test("one class only: folded there at once, the others stay; the recipient answers, and the person can see it", async () => {
      const { id } = await send();
      await answer(id);
      await withdraw({ classes: ["narrative"] });
      await exchange();
      const folded = await atB(id);
      expect(folded.restricted).toEqual(["narrative"]);
      expect(folded.package?.facts.map((fact) => fact.class)).toEqual(["name", "place"]);
      expect(JSON.stringify(folded)).not.toContain("hush-story");
      const withdrawalId = folded.referral.withdrawals[0]?.id ?? "";
      const said = { id, withdrawalId, answer: "cannot", law: "Synthetic Evidence Act, s. 9" } as const;
      await b.at((tx) => answerWithdrawal(tx, b.worker, b.desk, said));
      await expect(b.at((tx) => answerWithdrawal(tx, b.worker, b.desk, said))).rejects.toMatchObject({
        code: "referral.wrong_state",
      });
      await exchange();
      expect((await atA(id)).withdrawals).toMatchObject([{ answer: "cannot", law: "Synthetic Evidence Act, s. 9" }]);
      expect((await atB(id)).restricted).toEqual(["narrative"]);
      await withdraw();
      await exchange();
      const rest = (await atA(id)).withdrawals[1];
      expect(rest?.classes).toEqual(["name", "place"]);
      await b.at((tx) =>
        answerWithdrawal(tx, b.worker, b.desk, { id, withdrawalId: rest?.id ?? "", answer: "withdrawn", law: "" }),
      );
      const left = b.database.db
        .selectFrom("referral_facts")
        .select("class")
        .where("referral_id", "=", id as never);
      expect(await left.execute()).toEqual([{ class: "narrative" }]);
    });

    test("that comes before the referral leaves nothing for it to be kept", async () => {
      await sayYes(a, person, link.desk);
      const { id } = await passOn(a, await orderOf(a, person, link));
      const envelope = await envelopeOf(id);
      await withdraw({ classes: ["name"] });
      await exchange();
      await receiveEnvelope(b.database, b.desk, envelope);
      expect((await atB(id)).package).toBeNull();
      expect((await atA(id)).withdrawals[0]).toMatchObject({
        classes: ["name", "narrative", "place"],
        answer: "withdrawn",
      });
      expect(await deliver(a, b)).toBe(0);
    });

    test("consent that ran out on the way is no basis there", async () => {
      await sayYes(a, person, link.desk);
      const { id } = await passOn(a, await orderOf(a, person, link));
      const late = Date.now() + 40 * day;
      const envelope = await envelopeOf(id);
      const again = await renewEnvelope(envelope, { now: late, key: a.desk.keys.signing });
      const { reason } = await receiveEnvelope(b.database, b.desk, again, { now: late });
      expect(reason).toBe("no_basis");
      await expect(atB(id)).rejects.toMatchObject(absent);
    });

    test("what a review does not uphold is asked back; what it upholds stays", async () => {
      const desk = link.desk;
      const danger = { personId: person.id, deskId: desk.id, purpose: "urgent_rescue", words: "x" } as const;
      const { entries } = await a.at((tx) => recordDanger(tx, a.worker, { ...danger, classes: ["name", "place"] }));
      const entry = entries[0]?.id ?? "";
      const { id } = await passOn(a, await orderOf(a, person, link, { purpose: "urgent_rescue", kinds: ["name"] }));
      await exchange();
      const review = { id: entry, outcome: "not_upheld", words: "It was no danger" } as const;
      await expect(a.at((tx) => reviewBasis(tx, a.worker, a.desk, review))).rejects.toMatchObject({
        code: "consent.own_review",
      });
      await a.at((tx) => reviewBasis(tx, a.head, a.desk, review));
      await exchange();
      expect((await atA(id)).withdrawals).toMatchObject([{ reason: "not_upheld", answer: "withdrawn" }]);
      expect((await atB(id)).package).toBeNull();
      await expect(a.at((tx) => reviewBasis(tx, a.head, a.desk, review))).rejects.toMatchObject({
        code: "consent.reviewed",
      });
    });

    test("a person who is erased here is asked back there, and the answer still finds its place", async () => {
      const { id } = await send();
      await a.at((tx) => erasePersonEverywhere(tx, a.worker, a.desk, { id: person.id, reason: "person_asks" }));
      await exchange();
      expect((await atB(id)).package).toBeNull();
      expect(await atA(id)).toMatchObject({
        personId: null,
        withdrawals: [{ reason: "person_erased", answer: "withdrawn" }],
      });
      for (const table of ["referral_facts", "consent_entries", "consent_withdrawals"] as const) {
        const rows = await a.database.db
          .selectFrom(table)
          .selectAll()
          .where("person_id", "=", person.id as never)
          .execute();
        expect(rows).toEqual([]);
      }
    });

    test("sent by mistake; asked twice it is asked once", async () => {
      const { id } = await send();
      for (let n = 0; n < 2; n += 1) await a.at((tx) => takeBackReferral(tx, a.worker, a.desk, id));
      await exchange();
      expect((await atA(id)).withdrawals).toHaveLength(1);
      await expect(b.at((tx) => takeBackReferral(tx, b.worker, b.desk, id))).rejects.toMatchObject(absent);
    });
  });

  describe("what is kept", () => {
    test("no word of it in a row, at either side; every disclosure in the trail names its entry", async () => {
      const { id } = await send();
      await withdraw({ classes: ["narrative"] });
      await exchange();
      for (const office of [a, b]) {
        const text = await allText(office);
        for (const secret of secrets) expect(text).not.toContain(secret);
      }
      const { entries } = await a.at((tx) => showLedger(tx, a.worker, person.id));
      const { details } = await a.database.db
        .selectFrom("audit_entries")
        .select("details")
        .where("action", "=", "referral.sent")
        .where("subject_id", "=", id)
        .executeTakeFirstOrThrow();
      expect(details).toMatchObject({ entries: [entries[0]?.id], bases: ["consent"] });
    });

    test("words go after the days of the agreement, at both sides; that there was one stays", async () => {
      const { id } = await send();
      for (const office of [a, b]) {
        expect(await office.at((tx) => expireReferrals(tx, Date.now() + 89 * day))).toBe(0);
        expect(await office.at((tx) => expireReferrals(tx, Date.now() + 91 * day))).toBeGreaterThan(0);
        expect((await office.at((tx) => openReferral(tx, office.worker, id))).package).toBeNull();
      }
    });

    test("received words move with the recipient's key", async () => {
      const { id } = await send();
      const records = [keyedReferrals, keyedCases];
      const keys = await b.at((tx) => beginKeyChange(tx, b.head, records));
      const { transaction } = b.database;
      await moveRecords({ transaction, keys, records, by: b.head.userId });
      const opened = await b.at((tx) => openReferral(tx, b.head, id));
      expect(opened.package?.facts).toHaveLength(3);
    });

    test("what the directory says of a recipient's memory counts at once", async () => {
      const desk = await buildDesk(a.database, a.head, { name: "Synthetic Third Door" });
      await sayYes(a, person, desk);
      const { name, kind, country, languages, purposes } = desk;
      const stricter = {
        name,
        kind,
        country,
        languages,
        purposes,
        area: "",
        closedTo: [],
        contact: "",
        contactIsPublic: false,
      };
      const law = { canHoldOrRemove: false, forgetting: "must_keep", forgettingLaw: "Synthetic Act, s. 1" } as const;
      const { id, version } = desk;
      await a.at((tx) => changeDesk(tx, a.head, { ...stricter, ...law, partnerId: null, id, version }));
      const { reasons } = await previewReferral(a.database.transaction, a.worker, await orderOf(a, person, { desk }));
      expect(reasons).toContain("name:explained_otherwise");
    });
  });
});
