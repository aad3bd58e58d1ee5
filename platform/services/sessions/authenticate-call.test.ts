import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { instantOf } from "@suar/domain";
import { beforeEach, describe, expect, test } from "vitest";
import { ProofGuard } from "../proofs/index.ts";
import type { Actor } from "./actor.ts";
import { authenticateCall } from "./authenticate-call.ts";
import { authenticate } from "./authenticate.ts";
import { idleMs } from "./session-times.ts";
import { buildActor, buildDevice, buildSession, testDevice } from "./testing/index.ts";

const url = "http://localhost/api/v1/leads";
const minute = 60_000;

withTestDatabases("a call of a session", (open) => {
  let database: Database;
  let actor: Actor;
  let guard: ProofGuard;
  let token: string;
  let sid: string;
  beforeEach(async () => {
    database = await open();
    guard = new ProofGuard();
    actor = await buildActor(database);
    token = await buildSession(database, actor);
    sid = (await database.transaction((tx) => authenticate(tx, token))).session.id;
  });
  const said = (htm = "GET", htu = url) => ({ htm, htu, sid });
  const call = (proof: string | undefined, now = Date.now(), method = "GET", attended = true) =>
    authenticateCall(database, guard, { token, proof, method, urls: [url] }, { now, attended });
  const refusals = async () =>
    (
      await database.db
        .selectFrom("audit_entries")
        .select(["details", "actor", "subject_id"])
        .where("action", "=", "session.proof_refused")
        .orderBy("seq")
        .execute()
    ).map(({ details, ...entry }) => ({ ...entry, why: details["why"] }));
  const lastSeen = async () =>
    (await database.db.selectFrom("sessions").select("last_seen_at").executeTakeFirst())?.last_seen_at;

  describe("is refused and recorded", () => {
    test("from another device that has the cookie: nobody is named, and it does not count as use", async () => {
      const before = await lastSeen();
      const other = { code: "session.other_device", details: {} };
      const later = Date.now() + 2 * minute;
      await expect(call(undefined, later)).rejects.toMatchObject(other);
      await expect(call(buildDevice().prove(said()), later)).rejects.toMatchObject(other);
      await expect(call("a.b.c", later)).rejects.toMatchObject(other);
      expect(await refusals()).toEqual([{ actor: null, subject_id: sid, why: "device" }]);
      await expect(call(undefined, later + minute + 1)).rejects.toMatchObject(other);
      expect(await refusals()).toHaveLength(2);
      expect(await lastSeen()).toBe(before);
    });

    test("with a proof that came before", async () => {
      const proof = testDevice.prove(said());
      await call(proof);
      await expect(call(proof)).rejects.toMatchObject({ code: "call.stale_proof", details: { why: "used" } });
      expect(await refusals()).toMatchObject([{ why: "used" }]);
    });

    test("with a proof for another address, another method or another session", async () => {
      const wrong = { code: "call.stale_proof", details: { why: "call" } };
      await expect(call(testDevice.prove(said("GET", `${url}/1`)))).rejects.toMatchObject(wrong);
      await expect(call(testDevice.prove(said("GET")), Date.now(), "POST")).rejects.toMatchObject(wrong);
      await expect(call(testDevice.prove({ ...said(), sid: actor.sessionId }))).rejects.toMatchObject(wrong);
      expect(await refusals()).toMatchObject([{ why: "call" }]);
    });

    test("by a clock an hour wrong, with the node's time", async () => {
      const now = Date.now();
      const proof = testDevice.prove(said(), { iat: Math.floor(now / 1000) - 3600 });
      const details = { why: "time", serverTime: instantOf(now) };
      await expect(call(proof, now)).rejects.toMatchObject({ code: "call.stale_proof", details });
      expect(await refusals()).toMatchObject([{ why: "time" }]);
    });

    test("of a session that was opened before sessions had keys", async () => {
      await database.db.updateTable("sessions").set({ device_key: null }).execute();
      await expect(call(testDevice.prove(said()))).rejects.toMatchObject({ code: "session.other_device" });
    });
  });

  test("without a session nothing is looked at and nothing recorded", async () => {
    const none = { token: "made-up", proof: testDevice.prove(said()), method: "GET", urls: [url] };
    await expect(authenticateCall(database, guard, none)).rejects.toMatchObject({
      code: "session.required",
    });
    expect(await refusals()).toEqual([]);
  });

  test("that a page makes by itself is answered, and does not keep the session of somebody who has left alive", async () => {
    const before = await lastSeen();
    const ask = (now: number) => call(testDevice.prove(said(), { iat: Math.floor(now / 1000) }), now, "GET", false);
    for (const minutes of [2, 12, 29]) {
      expect((await ask(Date.now() + minutes * minute)).session.id).toBe(sid);
    }
    expect(await lastSeen()).toBe(before);
    await expect(ask(Date.now() + idleMs + minute)).rejects.toMatchObject({ code: "session.required" });
  });

  test("from its device is taken, counts as use, and nothing is recorded", async () => {
    const before = await lastSeen();
    const later = Date.now() + 2 * minute;
    const proof = testDevice.prove(said(), { iat: Math.floor(later / 1000) });
    expect((await call(proof, later)).actor).toMatchObject({ userId: actor.userId, sessionId: sid });
    expect(await lastSeen()).not.toBe(before);
    expect(await refusals()).toEqual([]);
  });
});
