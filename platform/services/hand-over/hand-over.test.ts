import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import type { DeskView, Person, ReferralView } from "@suar/domain";
import { handOverJsonSchema, handOverLineSchema, type HandOverLine } from "@suar/domain/hand-over";
import { beforeAll, describe, expect, test } from "vitest";
import * as cases from "../cases/index.ts";
import { takeContact } from "../contacts/index.ts";
import { buildKeyedActor, type KeyedActor } from "../keys/testing/index.ts";
import { buildPerson } from "../persons/testing/index.ts";
import type { Actor } from "../sessions/index.ts";
import { makeId } from "../sessions/index.ts";
import { deliver } from "../agreements/testing/index.ts";
import { answerReferral, openReferral, withdrawConsent } from "../referrals/index.ts";
import { buildOffice, joinOffices, orderOf, passOn, sayYes, type Office } from "../referrals/testing/index.ts";
import { handOver } from "./index.ts";

const why = { reason: "supervision", words: "" } as const;
const name = "Synthetic Somebody";

withTestDatabases("handOver", (open) => {
  let database: Database;
  let supervisor: KeyedActor;
  let caseId = "";
  let shutId = "";
  const take = async (actor: Actor): Promise<readonly HandOverLine[]> => {
    let text = "";
    for await (const piece of handOver(database, actor, why)) text += piece;
    return text
      .trimEnd()
      .split("\n")
      .map((line) => handOverLineSchema.parse(JSON.parse(line)));
  };
  beforeAll(async () => {
    database = await open();
    supervisor = await buildKeyedActor(database);
    const run = database.transaction;
    const narrative = { field: "narrative", value: "She called at night." } as const;
    const contact = await run((tx) => takeContact(tx, supervisor, { fields: [narrative] }));
    const { id: person } = await buildPerson(database, supervisor, { name });
    const head = { danger: "low", country: "KH" } as const;
    caseId = (await run((tx) => cases.openCase(tx, supervisor, { ...head, contacts: [contact.id] }))).id;
    await run((tx) => cases.addCasePerson(tx, supervisor, { id: caseId, person, roles: [] }));
    const said = { unit: "victim", person, field: "wishes", happened: null, told: null, source: "person" } as const;
    const save = (text: string, base: number) => ({
      ...said,
      answer: { kind: "answered", value: { kind: "text", text } } as const,
      certainty: "known" as const,
      base,
      settles: false,
    });
    const statement = makeId<string>();
    await run((tx) =>
      cases.saveStatement(tx, supervisor, { id: caseId, other: statement, save: save("To go home", 0) }),
    );
    await run((tx) => cases.noteCase(tx, supervisor, { id: caseId, words: "A synthetic note" }));
    shutId = (await run((tx) => cases.openCase(tx, supervisor, { ...head, contacts: [] }))).id;
    await run((tx) => cases.noteCase(tx, supervisor, { id: shutId, words: "Behind a wall" }));
  });

  describe("refuses", () => {
    test("a case worker, a role for an emergency only, a locked key", async () => {
      const worker = await buildKeyedActor(database, { role: "case_worker", colleague: supervisor });
      const { memberKey: _, ...locked } = supervisor;
      await expect(take(worker)).rejects.toMatchObject({ code: "session.forbidden" });
      await expect(take({ ...worker, roles: ["supervisor"], emergencyRoles: ["supervisor"] })).rejects.toMatchObject({
        code: "session.forbidden",
      });
      await expect(take(locked)).rejects.toMatchObject({ code: "key.locked" });
    });
  });

  test("holds all of it, open, as the schema says, and counts it", async () => {
    const lines = await take(supervisor);
    const of = (record: HandOverLine["record"]) => lines.filter((line) => line.record === record);
    expect(lines.at(0)).toMatchObject({ record: "head", format: "suar-hand-over" });
    expect(lines.at(-1)).toMatchObject({ record: "end", counts: { case: 2, contact: 1, person: 1 } });
    expect(of("contact")).toMatchObject([{ fields: [{ field: "narrative", value: "She called at night." }] }]);
    expect(of("person")).toMatchObject([{ readable: true, facts: [{ kind: "name", answer: { value: name } }] }]);
    const whole = of("case").find((line) => "case_id" in line && line.case_id === caseId);
    expect(whole).toMatchObject({
      statements: [{ field: "wishes", answer: { kind: "answered", value: { kind: "text", text: "To go home" } } }],
      notes: [{ words: "A synthetic note" }],
      country: "KH",
    });
    expect(JSON.stringify(lines)).not.toMatch(/"sealed|"wrapped|s1\./);
  });

  test("stands in the trail twice, with its reason, and each person opened beside them", async () => {
    const rows = await database.transaction((tx) =>
      tx.selectFrom("audit_entries").select("details").where("action", "=", "cases.handed_over").execute(),
    );
    expect(rows.map(({ details }) => details)).toMatchObject([
      { reason: "supervision", state: "begun" },
      { reason: "supervision", state: "whole", case: 2, person: 1 },
    ]);
    const openings = await database.transaction((tx) => tx.selectFrom("person_openings").select("how").execute());
    expect(openings).toEqual([{ how: "file" }]);
  });

  test("another organisation's is empty; a case that shuts somebody out is not in it and not counted", async () => {
    const stranger = await buildKeyedActor(database);
    expect((await take(stranger)).at(-1)).toMatchObject({ counts: { case: 0, contact: 0, person: 0 } });
    const colleague = await buildKeyedActor(database, { colleague: supervisor });
    const shut = { id: shutId, kind: "member", body: colleague.userId, reason: "official_alleged" } as const;
    await database.transaction((tx) => cases.shutOut(tx, supervisor, shut));
    const lines = await take(colleague);
    expect(lines.at(-1)).toMatchObject({ counts: { case: 1 } });
    expect(JSON.stringify(lines)).not.toContain(shutId);
    expect(JSON.stringify(lines)).not.toContain("Behind a wall");
  });
});

withTestDatabases("what was agreed to and passed on, handed over", (open) => {
  let from: Office;
  let to: Office;
  let lines: readonly HandOverLine[];
  let theirs: readonly HandOverLine[];
  let sent: ReferralView;
  let caseId = "";
  let person: Person;
  let desk: DeskView;
  const take = async ({ database, head }: Office): Promise<readonly HandOverLine[]> => {
    const read: HandOverLine[] = [];
    for await (const piece of handOver(database, head, why)) {
      for (const line of piece.trimEnd().split("\n").filter(Boolean))
        read.push(handOverLineSchema.parse(JSON.parse(line)));
    }
    return read;
  };
  const of = (all: readonly HandOverLine[], record: HandOverLine["record"]) =>
    all.filter((line) => line.record === record);
  beforeAll(async () => {
    from = await buildOffice(await open(), "Hotline");
    to = await buildOffice(await open(), "Shelterless");
    const link = await joinOffices(from, to);
    ({ desk } = link);
    person = await buildPerson(from.database, from.worker, {
      name: "Synthetic Nimal",
      narrative: "Synthetic story",
      place_of_safety: "Synthetic Lane 9",
    });
    const head = { contacts: [], danger: "unknown", country: "LK", synthetic: true } as const;
    caseId = (await from.at((tx) => cases.openCase(tx, from.worker, head))).id;
    await from.at((tx) => cases.addCasePerson(tx, from.worker, { id: caseId, person: person.id, roles: [] }));
    await sayYes(from, person, desk, { words: "Synthetic: only to the lawyer" });
    sent = await passOn(from, { ...(await orderOf(from, person, link)), caseId });
    await deliver(from, to);
    await to.at((tx) => openReferral(tx, to.worker, sent.id));
    const accept = { id: sent.id, answer: "accepted", reason: null, outcome: null } as const;
    await to.at((tx) => answerReferral(tx, to.worker, to.desk, accept));
    await deliver(to, from);
    const back = { personId: person.id, deskId: desk.id, purpose: null, classes: [], form: "spoken" } as const;
    await from.at((tx) => withdrawConsent(tx, from.worker, from.desk, back));
    lines = await take(from);
    await deliver(from, to);
    theirs = await take(to);
  });

  test("an entry of the ledger has every field that it was written with, and its words", () => {
    expect(of(lines, "consent_entry")).toHaveLength(1);
    expect(of(lines, "consent_entry")[0]).toMatchObject({
      person_id: person.id,
      desk_id: desk.id,
      basis: "consent",
      purpose: "legal_aid",
      classes: ["name", "narrative", "place"],
      recorded_by: from.worker.userId,
      readable: true,
      facts: {
        answer: "yes",
        form: "spoken",
        language: "sin",
        interpreting: "by_phone",
        askedBy: "worker",
        heardForgetting: desk.forgetting,
        treatedAs: "adult",
        ageGround: "person_says",
      },
      words: { words: "Synthetic: only to the lawyer" },
      review_words: {},
    });
    const [entry] = of(lines, "consent_entry");
    for (const time of ["at", "until"]) expect(Date.parse(String(entry?.[time]))).toBeGreaterThan(0);
  });

  test("what was taken back has who it concerns, how it was said, and by whom it was written down", () => {
    expect(of(lines, "consent_withdrawal")).toHaveLength(1);
    expect(of(lines, "consent_withdrawal")[0]).toMatchObject({
      person_id: person.id,
      desk_id: desk.id,
      purpose: null,
      classes: [],
      form: "spoken",
      recorded_by: from.worker.userId,
    });
  });

  test("a referral that was sent has its words, its answer and what was asked back; no place of safety", () => {
    const [referral] = of(lines, "referral");
    expect(of(lines, "referral")).toHaveLength(1);
    expect(referral).toMatchObject({
      referral_id: sent.id,
      direction: "sent",
      person_id: person.id,
      case_id: caseId,
      desk_id: desk.id,
      purpose: "legal_aid",
      state: "accepted",
      facts: [
        { class: "name", value: "Synthetic Nimal" },
        { class: "narrative", value: "Synthetic story" },
        { class: "place", value: "hush-place-4713 near the canal" },
      ],
      withdrawals: [{ referral_id: sent.id, answer: null }],
    });
    expect(JSON.stringify([of(lines, "referral"), theirs])).not.toContain("Synthetic Lane 9");
  });

  test("the desk, and all counts, are those of the records", () => {
    expect(of(lines, "desk")).toMatchObject([{ desk_id: desk.id, name: desk.name, private_contact: null }]);
    const counts = { desk: 1, person: 1, case: 1, consent_entry: 1, consent_withdrawal: 1, referral: 1 };
    expect(lines.at(-1)).toMatchObject({ record: "end", counts });
  });

  test("a referral that came stands with what is left of it once it was asked back", () => {
    expect(of(theirs, "referral")).toMatchObject([
      { referral_id: sent.id, direction: "received", purpose: "legal_aid", withdrawals: [{ referral_id: sent.id }] },
    ]);
    expect(of(theirs, "consent_entry")).toEqual([]);
  });
});

test("the schema is the one that is published", async () => {
  const text = `${JSON.stringify(handOverJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../../../domain/schemas/suar-hand-over-1.schema.json");
});
