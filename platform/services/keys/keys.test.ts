import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { SuarError, type OrgId } from "@suar/domain";
import { beforeEach, describe, expect, test } from "vitest";
import { makeId } from "../sessions/index.ts";
import {
  acceptKeyOffer,
  grantKey,
  indexTokens,
  newPersonKey,
  offerKey,
  openField,
  openKeys,
  openPersonKey,
  openSealed,
  readKey,
  readNotices,
  revokeKey,
  sealField,
  sealForOrganisation,
  searchTokens,
} from "./index.ts";
import { buildKeyedActor, type KeyedActor } from "./testing/index.ts";

const refused = (code: string) => ({ code });

withTestDatabases("keys", (open) => {
  let database: Database;
  let supervisor: KeyedActor;
  beforeEach(async () => {
    database = await open();
    supervisor = await buildKeyedActor(database, { role: "supervisor" });
  });
  const keysOf = (actor: KeyedActor) => database.transaction((tx) => openKeys(tx, actor));
  const colleagueOf = (given: Omit<NonNullable<Parameters<typeof buildKeyedActor>[1]>, "colleague">) =>
    buildKeyedActor(database, { ...given, colleague: supervisor });

  describe("openKeys", () => {
    test("refuses a locked session, a colleague without a grant, a role that reads no identity, another organisation", async () => {
      const { memberKey: _, ...locked } = supervisor;
      await expect(database.transaction((tx) => openKeys(tx, locked))).rejects.toMatchObject(refused("key.locked"));
      const ungranted = await colleagueOf({ role: "case_worker", granted: false });
      await expect(keysOf(ungranted)).rejects.toMatchObject(refused("key.not_granted"));
      for (const role of ["administrator", "analyst", "viewer", "auditor"] as const) {
        const other = await colleagueOf({ role });
        await expect(keysOf(other)).rejects.toMatchObject(refused("key.not_granted"));
      }
      const stranger = await buildKeyedActor(database);
      const asOurs = { ...stranger, orgId: supervisor.orgId };
      await expect(keysOf(asOurs)).rejects.toMatchObject(refused("key.not_granted"));
    });

    test("refuses a grant that somebody moved to another person's row", async () => {
      const ungranted = await colleagueOf({ role: "case_worker", granted: false });
      const [grant] = await database.db.selectFrom("organisation_key_grants").selectAll().execute();
      if (grant === undefined) throw new Error("no grant");
      await database.db
        .insertInto("organisation_key_grants")
        .values({ ...grant, user_id: ungranted.userId })
        .execute();
      await expect(keysOf(ungranted)).rejects.toMatchObject(refused("key.broken_seal"));
    });

    test("gives the same keys to everybody who holds them, and nothing that prints", async () => {
      const worker = await colleagueOf({ role: "case_worker" });
      const [ours, theirs] = [await keysOf(supervisor), await keysOf(worker)];
      const place = { orgId: ours.orgId, table: "t", id: "i", field: "f", version: 1 };
      const sealed = sealField(ours.current.data, place, "Synthetic Person");
      expect(openField(theirs.current.data, place, sealed)).toBe("Synthetic Person");
      expect(JSON.stringify(ours)).not.toMatch(/"data":(?!"\[key\]")/);
    });
  });

  describe("grantKey", () => {
    test("refuses who has no right, no key, or no session with the key", async () => {
      const worker = await colleagueOf({ role: "case_worker", granted: false });
      const give = (actor: KeyedActor, userId: string) => database.transaction((tx) => grantKey(tx, actor, { userId }));
      const administrator = await colleagueOf({ role: "administrator" });
      await expect(give(administrator, worker.userId)).rejects.toMatchObject(refused("session.forbidden"));
      await expect(give(worker, worker.userId)).rejects.toMatchObject(refused("key.not_granted"));
      await expect(give(supervisor, administrator.userId)).rejects.toMatchObject(refused("key.not_granted"));
      const stranger = await buildKeyedActor(database);
      await expect(give(supervisor, stranger.userId)).rejects.toMatchObject(refused("member.not_found"));
      await expect(give(supervisor, "no id")).rejects.toMatchObject(refused("member.not_found"));
      await database.db.deleteFrom("member_keys").where("user_id", "=", worker.userId).execute();
      await expect(give(supervisor, worker.userId)).rejects.toMatchObject(refused("key.no_member_key"));
    });

    test("opens the cases to a colleague, and taking it back closes them", async () => {
      const worker = await colleagueOf({ role: "case_worker", granted: false });
      await database.transaction((tx) => grantKey(tx, supervisor, { userId: worker.userId }));
      expect((await keysOf(worker)).current.version).toBe(1);
      await expect(
        database.transaction((tx) => revokeKey(tx, worker, { userId: supervisor.userId })),
      ).rejects.toMatchObject(refused("session.forbidden"));
      await database.transaction((tx) => revokeKey(tx, supervisor, { userId: worker.userId }));
      await expect(keysOf(worker)).rejects.toMatchObject(refused("key.not_granted"));
    });
  });

  describe("an invitation", () => {
    const offer = () => ({ offerId: makeId<string>(), secret: "s".repeat(43) });

    test("carries no key from somebody who has none, and gives none for another secret or twice", async () => {
      const { memberKey: _, ...locked } = supervisor;
      expect(await database.transaction((tx) => offerKey(tx, locked, offer()))).toBe(false);
      const given = offer();
      expect(await database.transaction((tx) => offerKey(tx, supervisor, given))).toBe(true);
      const worker = await colleagueOf({ role: "case_worker", granted: false });
      const wrong = { ...given, secret: "t".repeat(43) };
      await expect(database.transaction((tx) => acceptKeyOffer(tx, worker, wrong))).rejects.toMatchObject(
        refused("key.broken_seal"),
      );
      expect(await database.transaction((tx) => acceptKeyOffer(tx, worker, given))).toBe(true);
      expect((await keysOf(worker)).current.version).toBe(1);
      expect(await database.transaction((tx) => acceptKeyOffer(tx, worker, given))).toBe(false);
    });

    test("gives no key to a role that reads no identity", async () => {
      const given = offer();
      await database.transaction((tx) => offerKey(tx, supervisor, given));
      const analyst = await colleagueOf({ role: "analyst", granted: false });
      expect(await database.transaction((tx) => acceptKeyOffer(tx, analyst, given))).toBe(false);
      expect(await database.db.selectFrom("key_offers").selectAll().execute()).toEqual([]);
    });
  });

  describe("what hangs on the key", () => {
    test("a person key in another person's or organisation's row opens nothing", async () => {
      const keys = await keysOf(supervisor);
      const { key, row } = newPersonKey(keys, "p1");
      const opened = openPersonKey(keys, row);
      const place = { orgId: keys.orgId, table: "person_fields", id: "f1", field: "name", version: 1 };
      expect(openField(opened, place, sealField(key, place, "Synthetic"))).toBe("Synthetic");
      expect(() => openPersonKey(keys, { ...row, personId: "p2" })).toThrow(SuarError);
      const strangers = await keysOf(await buildKeyedActor(database));
      expect(() => openPersonKey(strangers, row)).toThrow(SuarError);
      expect(() => openPersonKey({ ...keys, orgId: strangers.orgId }, row)).toThrow(SuarError);
    });

    test("tokens of two organisations have nothing in common", async () => {
      const keys = await keysOf(supervisor);
      const strangers = await keysOf(await buildKeyedActor(database));
      const [ours] = indexTokens(keys, "exact", "name", ["suda"]);
      expect(searchTokens(keys, "exact", "name", ["suda"])).toEqual([ours]);
      expect(searchTokens(strangers, "exact", "name", ["suda"])).not.toContain(ours);
    });

    test("unattended work seals what only a member opens, for one purpose", async () => {
      const bytes = Buffer.from("arrived at night");
      const text = await database.transaction((tx) => sealForOrganisation(tx, supervisor.orgId, bytes, "envelope"));
      const keys = await keysOf(supervisor);
      expect(openSealed(keys, text, "envelope")).toEqual(bytes);
      expect(() => openSealed(keys, text, "other")).toThrow(SuarError);
      expect(() => openSealed(keys, "o1.x", "envelope")).toThrow(SuarError);
      const strangers = await keysOf(await buildKeyedActor(database));
      expect(() => openSealed(strangers, text, "envelope")).toThrow(SuarError);
      const nobody = makeId<OrgId>();
      await expect(
        database.transaction((tx) => sealForOrganisation(tx, nobody, bytes, "envelope")),
      ).rejects.toMatchObject(refused("key.no_organisation_key"));
    });
  });

  describe("what people are told", () => {
    test("who can open the cases, and that one person alone is fragile", async () => {
      const worker = await colleagueOf({ role: "case_worker", granted: false });
      const view = await database.transaction((tx) => readKey(tx, supervisor, { isMoving: false }));
      expect(Object.fromEntries(view.holders.map(({ id, state }) => [id, state]))).toEqual({
        [supervisor.userId]: "holds",
        [worker.userId]: "not_granted",
      });
      expect(view).toMatchObject({ key: { version: 1 }, keepers: [], isKeeper: false, recoveries: [], change: null });
      expect(await database.transaction((tx) => readNotices(tx, supervisor))).toMatchObject({ isFragile: true });
      await database.transaction((tx) => grantKey(tx, supervisor, { userId: worker.userId }));
      expect(await database.transaction((tx) => readNotices(tx, supervisor))).toMatchObject({ isFragile: false });
    });
  });
});
