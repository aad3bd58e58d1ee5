import { json, type Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { instantOf, type EmergencyId, type Role } from "@suar/domain";
import { beforeEach, describe, expect, test } from "vitest";
import { indexTokens, openKeys } from "../keys/index.ts";
import { buildKeyedActor } from "../keys/testing/index.ts";
import { removeMember, restoreMember } from "../people/index.ts";
import { authenticate, may, type Actor } from "../sessions/index.ts";
import { buildActor, buildSession } from "../sessions/testing/index.ts";
import {
  acknowledgeEmergency,
  answerEmergency,
  askEmergency,
  endEmergency,
  endOldEmergencies,
  listAlarms,
  listEmergencies,
  readEmergency,
  reviewEmergency,
} from "./index.ts";

const minuteMs = 60_000;
const input = { role: "supervisor", minutes: 60, reason: "The supervisor cannot be reached tonight" } as const;

withTestDatabases("a further role in an emergency", (open) => {
  let database: Database;
  let asker: Actor;
  let supervisor: Actor;
  let administrator: Actor;
  let cookie: string;
  const tx = <Result>(work: Parameters<typeof database.transaction<Result>>[0]) => database.transaction(work);
  const colleague = (role: Role) => buildActor(database, { role, orgId: asker.orgId, name: `The ${role}` });
  beforeEach(async () => {
    database = await open();
    asker = await buildActor(database, { role: "case_worker", name: "Sokha" });
    supervisor = await colleague("supervisor");
    administrator = await colleague("administrator");
    cookie = await buildSession(database, asker);
  });
  const ask = (actor = asker, given: Parameters<typeof askEmergency>[2] = input) =>
    tx((t) => askEmergency(t, actor, given));
  const answer = (actor: Actor, id: string, said: "approved" | "refused" = "approved", now?: number) =>
    tx((t) => answerEmergency(t, actor, { id, answer: said }, now));
  const approved = async () => (await answer(supervisor, (await ask()).id)).id;
  const now = async (at = Date.now()) => (await tx((t) => authenticate(t, cookie, { now: at, touch: false }))).actor;
  const trail = async () =>
    (await database.db.selectFrom("audit_entries").select(["action", "actor"]).orderBy("seq").execute())
      .filter(({ action }) => action.startsWith("emergency."))
      .map(({ action, actor }) => [action, actor]);

  describe("refuses", () => {
    test("one person alone: the asker neither approves nor reviews, whatever their roles; nothing holds before", async () => {
      const { id } = await ask();
      expect((await now()).roles).toEqual(["case_worker"]);
      await expect(answer(asker, id)).rejects.toMatchObject({ code: "session.forbidden" });
      const own = (await tx((t) => askEmergency(t, administrator, input))).id;
      const second = { code: "emergency.second_person" };
      await expect(answer(administrator, own)).rejects.toMatchObject(second);
      await answer(supervisor, own);
      await tx((t) => endEmergency(t, administrator, own));
      const review = { id: own, words: "All was well, I say" };
      await expect(tx((t) => reviewEmergency(t, administrator, review))).rejects.toMatchObject(second);
      const both = database.db.updateTable("emergencies").set({ answered_by: asker.userId, answer: "approved" });
      await expect(both.where("emergency_id", "=", id as EmergencyId).execute()).rejects.toThrow(/check constraint/);
    });

    test("those who may not look after emergencies, and those who only have the role for one", async () => {
      const { id } = await ask();
      for (const role of ["case_worker", "analyst", "viewer", "auditor"] as const)
        await expect(answer(await colleague(role), id)).rejects.toMatchObject({ code: "session.forbidden" });
      await answer(supervisor, id);
      const lifted = await now();
      expect(lifted.roles).toEqual(["case_worker", "supervisor"]);
      const other = await colleague("case_worker");
      const theirs = (await ask(other)).id;
      await expect(answer(lifted, theirs)).rejects.toMatchObject({ code: "session.forbidden" });
      expect(may(lifted, "invitation.make")).toBe(false);
    });

    test("another organisation, as if there were nothing; a colleague's, to those who look after none", async () => {
      const id = await approved();
      const missing = { code: "emergency.not_found" };
      const stranger = await buildActor(database, { role: "administrator" });
      await expect(tx((t) => readEmergency(t, stranger, id))).rejects.toMatchObject(missing);
      await expect(answer(stranger, id)).rejects.toMatchObject(missing);
      await expect(tx((t) => endEmergency(t, stranger, id))).rejects.toMatchObject(missing);
      const analyst = await colleague("analyst");
      await expect(tx((t) => readEmergency(t, analyst, id))).rejects.toMatchObject(missing);
      await expect(tx((t) => endEmergency(t, analyst, id))).rejects.toMatchObject(missing);
      expect(await tx((t) => listEmergencies(t, analyst))).toEqual([]);
      await expect(tx((t) => listAlarms(t, analyst))).rejects.toMatchObject({ code: "session.forbidden" });
    });

    test("a role that the person has, a second request, and an answer that comes twice or too late", async () => {
      await expect(ask(asker, { ...input, role: "case_worker" })).rejects.toMatchObject({ code: "emergency.has_role" });
      const { id } = await ask();
      const wrong = { code: "emergency.wrong_state" };
      await expect(ask()).rejects.toMatchObject(wrong);
      await expect(answer(supervisor, id, "approved", Date.now() + 241 * minuteMs)).rejects.toMatchObject(wrong);
      await answer(supervisor, id, "refused");
      await expect(answer(administrator, id)).rejects.toMatchObject(wrong);
      expect((await now()).roles).toEqual(["case_worker"]);
    });

    test("somebody who left meanwhile", async () => {
      const { id } = await ask();
      const left = database.db.updateTable("users").set({ disabled_at: instantOf(Date.now()) });
      await left.where("user_id", "=", asker.userId).execute();
      await expect(answer(supervisor, id)).rejects.toMatchObject({ code: "emergency.wrong_state" });
    });
  });

  test("approved, it holds from the next call on and ends by itself at its minute", async () => {
    const start = Date.now();
    const { id } = await ask();
    const given = await answer(supervisor, id, "approved", start);
    expect(given).toMatchObject({
      state: "running",
      endsAt: instantOf(start + 60 * minuteMs),
      answeredBy: "The supervisor",
    });
    expect((await now()).emergencyRoles).toEqual(["supervisor"]);
    const { session } = await tx((t) => authenticate(t, cookie));
    expect(session).toMatchObject({
      emergency: { id, role: "supervisor" },
      user: { roles: ["case_worker", "supervisor"] },
    });
    await database.db
      .updateTable("sessions")
      .set({ last_seen_at: instantOf(start + 59 * minuteMs) })
      .execute();
    expect((await now(start + 60 * minuteMs - 1)).roles).toContain("supervisor");
    expect((await now(start + 60 * minuteMs)).roles).toEqual(["case_worker"]);
    expect(await tx((t) => endOldEmergencies(t, start + 60 * minuteMs))).toBe(1);
    expect(await tx((t) => endOldEmergencies(t, start + 61 * minuteMs))).toBe(0);
    expect(await trail()).toEqual([
      ["emergency.asked", asker.userId],
      ["emergency.approved", supervisor.userId],
      ["emergency.ended", null],
    ]);
  });

  test("the alarm stays with each administrator and supervisor until each confirmed it", async () => {
    const second = await colleague("supervisor");
    const waiting = await tx((t) => listAlarms(t, administrator));
    expect(waiting).toEqual([]);
    const { id } = await ask();
    expect(await tx((t) => listAlarms(t, administrator))).toMatchObject([{ id, may: { decide: true } }]);
    await answer(supervisor, id);
    const idsFor = async (actor: Actor) => (await tx((t) => listAlarms(t, actor))).map((one) => one.id);
    expect([await idsFor(supervisor), await idsFor(second), await idsFor(administrator)]).toEqual([[], [id], [id]]);
    await tx((t) => acknowledgeEmergency(t, administrator, id));
    await tx((t) => acknowledgeEmergency(t, administrator, id));
    await tx((t) => endEmergency(t, asker, id));
    expect([await idsFor(second), await idsFor(administrator)]).toEqual([[id], []]);
    const seen = (await trail()).filter(([action]) => action === "emergency.acknowledged");
    expect(seen).toEqual([["emergency.acknowledged", administrator.userId]]);
  });

  test("ended early it is over at once; what was done in it is listed and reviewed by a named person", async () => {
    const id = await approved();
    const during = await now();
    const helper = await buildSession(database, during);
    await tx((t) => endEmergency(t, administrator, id));
    expect((await now()).roles).toEqual(["case_worker"]);
    await tx((t) => authenticate(t, helper));
    await buildSession(database, during);
    const { emergency, deeds, total } = await tx((t) => readEmergency(t, supervisor, id));
    expect(emergency).toMatchObject({ state: "over", endedBy: "The administrator", may: { review: true, end: false } });
    expect([total, deeds.map(({ action }) => action)]).toEqual([1, ["session.started"]]);
    const review = { id, words: "Looked at each entry; all were needed" };
    expect(await tx((t) => reviewEmergency(t, supervisor, review))).toMatchObject({
      state: "reviewed",
      reviewedBy: "The supervisor",
    });
    await expect(tx((t) => reviewEmergency(t, administrator, review))).rejects.toMatchObject({
      code: "emergency.wrong_state",
    });
  });

  test("somebody who leaves has no further role when they come back", async () => {
    const id = await approved();
    await tx((t) => removeMember(t, administrator, asker.userId));
    await tx((t) => restoreMember(t, administrator, asker.userId));
    cookie = await buildSession(database, asker);
    expect((await now()).roles).toEqual(["case_worker"]);
    expect((await tx((t) => readEmergency(t, supervisor, id))).emergency).toMatchObject({ state: "over" });
  });

  describe("the key to the cases", () => {
    const lend = async () => {
      const holder = await buildKeyedActor(database, { role: "supervisor" });
      const analyst = await buildKeyedActor(database, { role: "analyst", colleague: holder, granted: false });
      const { id } = await ask(analyst, { ...input, role: "case_worker" });
      return { holder, analyst, id, lifted: { ...analyst, roles: ["analyst", "case_worker"] as const } };
    };
    const opened = (actor: Parameters<typeof openKeys>[1]) => tx((t) => openKeys(t, actor));
    const refused = { code: "key.not_granted" };

    test("is not lent by somebody whose session does not carry it, nor to somebody who has it", async () => {
      const { holder, id, lifted } = await lend();
      const { memberKey: _, ...locked } = holder;
      expect(await answer(locked, id)).toMatchObject({ state: "running", keyLent: false });
      await expect(opened(lifted)).rejects.toMatchObject(refused);
      const worker = await buildKeyedActor(database, { role: "case_worker", colleague: holder });
      const theirs = (await ask(worker)).id;
      expect(await answer(holder, theirs)).toMatchObject({ keyLent: false });
      await tx((t) => endEmergency(t, holder, theirs));
      expect((await opened(worker)).current.version).toBe(1);
    });

    test("is lent with the role and opens nothing without it", async () => {
      const { holder, analyst, id, lifted } = await lend();
      await expect(opened(lifted)).rejects.toMatchObject(refused);
      expect(await answer(holder, id)).toMatchObject({ keyLent: true });
      const tokensOf = async (actor: Actor) => indexTokens(await opened(actor), "exact", "name", ["Sokha"]);
      expect(await tokensOf(lifted)).toEqual(await tokensOf(holder));
      await expect(opened(analyst)).rejects.toMatchObject(refused);
      await tx((t) => endEmergency(t, holder, id));
      await expect(opened(lifted)).rejects.toMatchObject(refused);
    });

    test("goes when the time is over, and stays with somebody whose own role entitles them by then", async () => {
      const { holder, id, lifted, analyst } = await lend();
      const start = Date.now();
      await answer(holder, id, "approved", start);
      expect(await tx((t) => endOldEmergencies(t, start + 60 * minuteMs))).toBe(1);
      await expect(opened(lifted)).rejects.toMatchObject(refused);
      const again = (await ask(analyst, { ...input, role: "case_worker" })).id;
      await answer(holder, again);
      const set = database.db.updateTable("users").set({ roles: json(["case_worker"]) });
      await set.where("user_id", "=", analyst.userId).execute();
      await tx((t) => endEmergency(t, holder, again));
      expect((await opened(lifted)).current.version).toBe(1);
    });
  });

  test("a request is taken back by its asker; the words of people stay out of the trail", async () => {
    const { id } = await ask();
    expect((await tx((t) => endEmergency(t, asker, id))).state).toBe("withdrawn");
    const entries = JSON.stringify(await database.db.selectFrom("audit_entries").selectAll().execute());
    expect(entries).not.toContain("tonight");
    await expect(ask()).resolves.toMatchObject({ state: "asked" });
  });
});
