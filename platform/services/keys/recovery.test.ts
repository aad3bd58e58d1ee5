import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import type { AskedRecovery } from "@suar/domain";
import { beforeEach, describe, expect, test } from "vitest";
import { makeRequestKey } from "../keyring/index.ts";
import { authenticate, signIn } from "../sessions/index.ts";
import { buildSession, testDevice } from "../sessions/testing/index.ts";
import {
  approveRecovery,
  askRecovery,
  chooseKeepers,
  finishRecovery,
  openField,
  openKeys,
  purgeRecoveries,
  readKey,
  readNotices,
  readRecovery,
  refuseRecovery,
  sealField,
} from "./index.ts";
import { mostRequests, recoveryMs } from "./recovery-times.ts";
import { buildKeyedActor, type KeyedActor } from "./testing/index.ts";

const refused = (code: string) => ({ code });
const password = "a new long password";

withTestDatabases("recovery by two", (open) => {
  let database: Database;
  let supervisor: KeyedActor;
  let keeper: KeyedActor;
  let lost: KeyedActor;
  beforeEach(async () => {
    database = await open();
    supervisor = await buildKeyedActor(database, { role: "supervisor" });
    keeper = await buildKeyedActor(database, { role: "analyst", colleague: supervisor, granted: false });
    lost = await buildKeyedActor(database, { role: "case_worker", colleague: supervisor });
  });
  const choose = (...keepers: readonly KeyedActor[]) =>
    database.transaction((tx) => chooseKeepers(tx, supervisor, { userIds: keepers.map(({ userId }) => userId) }));
  const emailOf = ({ userId }: KeyedActor): string => `${userId}@test.example`;
  const ask = (email: string, now = Date.now()) => database.transaction((tx) => askRecovery(tx, { email }, now));
  const approve = (actor: KeyedActor, { id }: AskedRecovery, now = Date.now()) =>
    database.transaction((tx) => approveRecovery(tx, actor, { id }, now));
  const finish = (asked: AskedRecovery, now = Date.now()) =>
    finishRecovery(database.transaction, { ...asked, password }, now);
  const stateOf = (asked: AskedRecovery) => database.transaction((tx) => readRecovery(tx, asked));
  const enter = async (actor: KeyedActor): Promise<KeyedActor> => {
    const { token } = await signIn(database.transaction, { email: emailOf(actor), password, ...testDevice });
    const { actor: entered } = await database.transaction((tx) => authenticate(tx, token));
    if (entered.memberKey === undefined) throw new Error("the session has no key");
    return { ...entered, memberKey: entered.memberKey };
  };

  describe("chooseKeepers", () => {
    test("refuses one person, eight, strangers, people without a key, and who may not choose", async () => {
      const stranger = await buildKeyedActor(database);
      await expect(choose(keeper, keeper)).rejects.toMatchObject(refused("call.invalid"));
      await expect(choose(keeper, stranger)).rejects.toMatchObject(refused("member.not_found"));
      const eight = Array.from({ length: 8 }, (_, n) => ({ ...keeper, userId: `${n}` }) as KeyedActor);
      await expect(choose(...eight)).rejects.toMatchObject(refused("call.invalid"));
      await expect(
        database.transaction((tx) => chooseKeepers(tx, lost, { userIds: [keeper.userId, supervisor.userId] })),
      ).rejects.toMatchObject(refused("session.forbidden"));
      await database.db.deleteFrom("member_keys").where("user_id", "=", keeper.userId).execute();
      await expect(choose(keeper, supervisor)).rejects.toMatchObject(refused("key.no_member_key"));
    });

    test("a second choice makes the shares of the first worthless", async () => {
      await choose(supervisor, keeper);
      const asked = await ask(emailOf(lost));
      await approve(keeper, asked);
      const third = await buildKeyedActor(database, { role: "viewer", colleague: supervisor, granted: false });
      await choose(supervisor, third);
      await expect(approve(keeper, asked)).rejects.toMatchObject(refused("recovery.not_found"));
      await approve(supervisor, asked);
      expect(await stateOf(asked)).toEqual({ state: "waiting" });
      await approve(third, asked);
      await finish(asked);
      const back = await enter(lost);
      expect((await database.transaction((tx) => openKeys(tx, back))).current.version).toBe(1);
    });
  });

  describe("one person alone", () => {
    test("can do nothing: not by approving twice, not their own request, not as an administrator", async () => {
      await choose(supervisor, keeper, lost);
      const asked = await ask(emailOf(lost));
      await expect(finish(asked)).rejects.toMatchObject(refused("recovery.not_approved"));
      await approve(keeper, asked);
      await expect(approve(keeper, asked)).rejects.toMatchObject(refused("recovery.approved_before"));
      await expect(approve(lost, asked)).rejects.toMatchObject(refused("recovery.own"));
      const administrator = await buildKeyedActor(database, {
        role: "administrator",
        colleague: supervisor,
        granted: false,
      });
      await expect(approve(administrator, asked)).rejects.toMatchObject(refused("recovery.not_found"));
      const stranger = await buildKeyedActor(database);
      await expect(approve(stranger, asked)).rejects.toMatchObject(refused("recovery.not_found"));
      await expect(finish(asked)).rejects.toMatchObject(refused("recovery.not_approved"));
      expect(await stateOf(asked)).toEqual({ state: "waiting" });
    });

    test("a keeper's session without the key cannot approve", async () => {
      await choose(supervisor, keeper);
      const asked = await ask(emailOf(lost));
      const { memberKey: _, ...locked } = keeper;
      await expect(database.transaction((tx) => approveRecovery(tx, locked, asked))).rejects.toMatchObject(
        refused("key.locked"),
      );
    });
  });

  describe("a request", () => {
    test("gets the same answer for an address that nobody has, and ends alike", async () => {
      await choose(supervisor, keeper);
      const [real, nobody] = [await ask(emailOf(lost)), await ask("nobody@test.example")];
      expect(Object.keys(nobody)).toEqual(Object.keys(real));
      for (const asked of [real, nobody]) {
        expect(asked.code).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
        expect(await stateOf(asked)).toEqual({ state: "waiting" });
        await expect(finish(asked)).rejects.toMatchObject({ code: "recovery.not_approved", details: {} });
      }
    });

    test("is worthless with another page's secret, after a refusal, and after a day", async () => {
      await choose(supervisor, keeper);
      const asked = await ask(emailOf(lost));
      for (const one of [supervisor, keeper]) await approve(one, asked);
      const stolen = { ...asked, secret: "x".repeat(43) };
      expect(await stateOf(stolen)).toEqual({ state: "waiting" });
      await expect(finish(stolen)).rejects.toMatchObject(refused("recovery.not_approved"));
      await expect(finish(asked, Date.now() + recoveryMs + 1)).rejects.toMatchObject(refused("recovery.not_approved"));
      const later = Date.now() + recoveryMs + 1;
      await expect(approve(keeper, asked, later)).rejects.toMatchObject(refused("recovery.not_found"));
      await database.transaction((tx) => refuseRecovery(tx, keeper, asked));
      await expect(finish(asked)).rejects.toMatchObject(refused("recovery.not_approved"));
      await ask(emailOf(lost));
      expect(await database.transaction((tx) => purgeRecoveries(tx, later + 60_000))).toBe(1);
    });

    test("can be stopped by the person it is about, who is told of it, and by no other who is no keeper", async () => {
      await choose(supervisor, keeper);
      const asked = await ask(emailOf(lost));
      const other = await buildKeyedActor(database, { role: "analyst", colleague: supervisor, granted: false });
      await expect(database.transaction((tx) => refuseRecovery(tx, other, asked))).rejects.toMatchObject(
        refused("recovery.not_found"),
      );
      const told = await database.transaction((tx) => readNotices(tx, lost));
      expect(told.askedForMe.map(({ id }) => id)).toEqual([asked.id]);
      expect(await database.transaction((tx) => readNotices(tx, keeper))).toMatchObject({ toApprove: 1 });
      await database.transaction((tx) => refuseRecovery(tx, lost, asked));
      expect(await database.transaction((tx) => readNotices(tx, keeper))).toMatchObject({ toApprove: 0 });
    });

    test("floods nobody: more than five at once are answered and not kept", async () => {
      for (let n = 0; n < mostRequests + 2; n += 1) await ask(emailOf(lost));
      const kept = await database.db.selectFrom("recovery_requests").select("request_id").execute();
      expect(kept).toHaveLength(mostRequests);
    });

    test("shows keepers another code when somebody put another key into the database", async () => {
      await choose(supervisor, keeper);
      const asked = await ask(emailOf(lost));
      const codeSeen = async () => {
        const view = await database.transaction((tx) => readKey(tx, keeper, { isMoving: false }));
        return view.recoveries[0]?.code;
      };
      expect(await codeSeen()).toBe(asked.code);
      const { publicKey } = makeRequestKey(asked.id, "the host's own secret");
      await database.db.updateTable("recovery_requests").set({ public_key: publicKey }).execute();
      expect(await codeSeen()).not.toBe(asked.code);
    });
  });

  describe("two keepers", () => {
    test("bring back the person and the key; everything older is worthless", async () => {
      await choose(supervisor, keeper);
      const before = await database.transaction((tx) => openKeys(tx, lost));
      const place = { orgId: lost.orgId, table: "t", id: "i", field: "f", version: 1 };
      const sealed = sealField(before.current.data, place, "Synthetic Person");
      const oldSession = await buildSession(database, lost);
      const asked = await ask(emailOf(lost));
      await approve(keeper, asked);
      expect(await stateOf(asked)).toEqual({ state: "waiting" });
      await approve(supervisor, asked);
      expect(await stateOf(asked)).toEqual({ state: "approved" });
      await finish(asked);

      const back = await enter(lost);
      const after = await database.transaction((tx) => openKeys(tx, back));
      expect(openField(after.current.data, place, sealed)).toBe("Synthetic Person");
      await expect(database.transaction((tx) => authenticate(tx, oldSession))).rejects.toMatchObject(
        refused("session.required"),
      );
      await expect(database.transaction((tx) => openKeys(tx, lost))).rejects.toMatchObject(refused("key.broken_seal"));
      await expect(finish(asked)).rejects.toMatchObject(refused("recovery.not_approved"));
      const said = await database.db.selectFrom("audit_entries").select("action").orderBy("seq").execute();
      expect(said.map(({ action }) => action).filter((action) => action.startsWith("recovery."))).toEqual([
        "recovery.asked",
        "recovery.approved",
        "recovery.approved",
        "recovery.finished",
      ]);
    });

    test("bring back somebody who holds no key, without giving out a share", async () => {
      await choose(supervisor, lost);
      const asked = await ask(emailOf(keeper));
      for (const one of [supervisor, lost]) await approve(one, asked);
      const given = await database.db.selectFrom("recovery_approvals").select("sealed").execute();
      expect(given).toEqual([{ sealed: null }, { sealed: null }]);
      await finish(asked);
      const back = await enter(keeper);
      await expect(database.transaction((tx) => openKeys(tx, back))).rejects.toMatchObject(refused("key.not_granted"));
    });
  });
});
