import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { authenticate, idleMs, type Actor } from "../sessions/index.ts";
import { buildActor, buildSession } from "../sessions/testing/index.ts";
import { listDevices, renameDevice, signOutDevice, signOutEverywhere } from "./index.ts";

withTestDatabases("one's devices", (open) => {
  let database: Database;
  let phone: Actor;
  let desk: Actor;
  let stranger: Actor;
  let tokens: { phone: string; desk: string };
  beforeEach(async () => {
    database = await open();
    const person = await buildActor(database, { role: "viewer" });
    tokens = { phone: await buildSession(database, person), desk: await buildSession(database, person) };
    phone = await who(tokens.phone);
    desk = await who(tokens.desk);
    stranger = await buildActor(database, { role: "administrator", orgId: person.orgId });
  });
  const who = async (token: string) => (await database.transaction((tx) => authenticate(tx, token))).actor;
  const list = (actor: Actor, now?: number) => database.transaction((tx) => listDevices(tx, actor, now));

  describe("refuses", () => {
    test("somebody else's device as one that does not exist, whatever their role; programs see none", async () => {
      const refused = { code: "device.not_found" };
      for (const id of [phone.sessionId, "0190a000-0000-7000-8000-000000000000", "no id at all"]) {
        const input = { id, name: "Mine" };
        await expect(database.transaction((tx) => renameDevice(tx, stranger, input))).rejects.toMatchObject(refused);
        await expect(database.transaction((tx) => signOutDevice(tx, stranger, id))).rejects.toMatchObject(refused);
      }
      await database.transaction((tx) => signOutEverywhere(tx, stranger));
      expect(await list(phone)).toHaveLength(2);
      expect(await list(stranger)).toEqual([]);
      await expect(list({ ...phone, tokenScopes: ["device.read"] })).rejects.toMatchObject({
        code: "session.forbidden",
      });
    });
  });

  test("a person sees where they are signed in, this device first, without an address", async () => {
    const devices = await list(phone);
    expect(devices.map(({ id, isThis }) => ({ id, isThis }))).toEqual([
      { id: phone.sessionId, isThis: true },
      { id: desk.sessionId, isThis: false },
    ]);
    expect(devices[0]).toMatchObject({ name: "Chrome, Linux", method: "password", place: "machine" });
    expect(await list(phone, Date.now() + idleMs)).toEqual([]);
  });

  test("a device is named, and the trail does not repeat the name", async () => {
    await database.transaction((tx) => renameDevice(tx, phone, { id: desk.sessionId, name: "Desk by the door" }));
    expect((await list(phone))[1]?.name).toBe("Desk by the door");
    const trail = await database.db.selectFrom("audit_entries").select(["action", "details"]).execute();
    expect(trail.at(-1)).toEqual({ action: "device.renamed", details: {} });
  });

  test("one device is signed out from another and learns it by its next call", async () => {
    await database.transaction((tx) => signOutDevice(tx, phone, desk.sessionId));
    await expect(who(tokens.desk)).rejects.toMatchObject({ code: "session.required" });
    expect((await who(tokens.phone)).sessionId).toBe(phone.sessionId);
  });

  test("signing out everywhere ends every session, this one too, and each end is recorded", async () => {
    expect(await database.transaction((tx) => signOutEverywhere(tx, phone))).toBe(2);
    for (const token of Object.values(tokens))
      await expect(who(token)).rejects.toMatchObject({ code: "session.required" });
    const ended = await database.db
      .selectFrom("audit_entries")
      .select("subject_id")
      .where("action", "=", "session.ended")
      .execute();
    expect(ended.map((entry) => entry.subject_id).toSorted()).toEqual([phone.sessionId, desk.sessionId].toSorted());
  });
});
