import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { instantOf, type OrgId } from "@suar/domain";
import { beforeEach, describe, expect, test } from "vitest";
import {
  absoluteMs,
  authenticate,
  claimMs,
  claimNode,
  idleMs,
  offerClaim,
  offerOrganisation,
  removeEndedSessions,
  signIn,
  signOut,
} from "./index.ts";
import { buildNode } from "./testing/build-node.ts";
import { testDevice } from "./testing/test-device.ts";

const person = {
  organisation: "Coastal Hotline",
  name: "Ada Worker",
  email: "Ada@Hotline.example",
  password: "correct horse battery",
  device: testDevice.device,
};

withTestDatabases("sessions", (open) => {
  let database: Database;
  let token: string;
  beforeEach(async () => {
    database = await open();
    await buildNode(database);
    token = (await database.transaction((tx) => offerClaim(tx))) ?? "";
  });
  const claim = () => claimNode(database.transaction, { ...person, token });
  const who = (session: string | undefined, now = Date.now(), touch = true) =>
    database.transaction((tx) => authenticate(tx, session, { now, touch }));

  describe("claimNode", () => {
    test("refuses a wrong link, an old one and a used one", async () => {
      const refused = { code: "session.link_used" };
      await expect(claimNode(database.transaction, { ...person, token: "x".repeat(43) })).rejects.toMatchObject(
        refused,
      );
      const later = Date.now() + claimMs + 1;
      await expect(claimNode(database.transaction, { ...person, token }, later)).rejects.toMatchObject(refused);
      await claim();
      await expect(claim()).rejects.toMatchObject(refused);
      expect(await database.transaction((tx) => offerClaim(tx))).toBeUndefined();
    });

    test("a new link makes the old one worthless", async () => {
      const newer = await database.transaction((tx) => offerClaim(tx));
      await expect(claim()).rejects.toMatchObject({ code: "session.link_used" });
      token = newer ?? "";
      await expect(claim()).resolves.toBeDefined();
    });

    test("of two people with the same link one is first", async () => {
      const both = await Promise.allSettled([claim(), claim()]);
      expect(both.map((one) => one.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    });

    test("makes an administrator and signs them in; no secret is stored as it is", async () => {
      const { session, token: cookie } = await claim();
      expect(session).toMatchObject({
        user: { name: "Ada Worker", email: "ada@hotline.example", roles: ["administrator", "supervisor"] },
        organisation: { name: "Coastal Hotline" },
        may: expect.arrayContaining(["import.upload", "lead.open", "lead.export"]) as string[],
      });
      expect((await who(cookie)).actor).toMatchObject({
        roles: ["administrator", "supervisor"],
        userId: session.user.id,
      });
      const stored = JSON.stringify([
        await database.db.selectFrom("sessions").selectAll().execute(),
        await database.db.selectFrom("users").selectAll().execute(),
        await database.db.selectFrom("node").selectAll().execute(),
        await database.db.selectFrom("audit_entries").selectAll().execute(),
      ]);
      for (const secret of [cookie, token, person.password]) expect(stored).not.toContain(secret);
    });
  });

  describe("signIn", () => {
    test("refuses a wrong password, an unknown and a disabled person alike", async () => {
      await claim();
      const refused = { code: "session.wrong_credentials", details: {} };
      const { email, password, device } = person;
      await expect(signIn(database.transaction, { email, password: "wrong", device })).rejects.toMatchObject(refused);
      await expect(signIn(database.transaction, { email: "b@c.example", password, device })).rejects.toMatchObject(
        refused,
      );
      await database.db
        .updateTable("users")
        .set({ disabled_at: instantOf(Date.now()) })
        .execute();
      await expect(signIn(database.transaction, { email, password, device })).rejects.toMatchObject(refused);
    });

    test("opens a session, however the address is written", async () => {
      await claim();
      const { token: cookie } = await signIn(database.transaction, { ...person, email: " ADA@hotline.EXAMPLE " });
      expect((await who(cookie)).session.user.email).toBe("ada@hotline.example");
    });
  });

  describe("an address with accounts in several organisations", () => {
    const { email, device } = person;
    const second = "another calm phrase";
    const enter = (password: string, organisationId?: string) =>
      signIn(database.transaction, {
        email,
        password,
        device,
        ...(organisationId === undefined ? {} : { organisationId }),
      });
    const claimSecond = async (password: string): Promise<string> => {
      const offer = await database.transaction((tx) => offerOrganisation(tx, "Harbour Aid"));
      const input = { ...person, organisation: "Harbour Aid", password, token: offer.token };
      return (await claimNode(database.transaction, input)).session.organisation.id;
    };

    test("tells nothing of them to a wrong password, also with an organisation named", async () => {
      const { session } = await claim();
      const other = await claimSecond(person.password);
      const refused = { code: "session.wrong_credentials", details: {} };
      await expect(enter("wrong")).rejects.toMatchObject(refused);
      for (const id of [session.organisation.id, other, "nothing"]) {
        await expect(enter("wrong", id)).rejects.toMatchObject(refused);
      }
      await expect(enter(person.password, "nothing")).rejects.toMatchObject(refused);
    });

    test("goes by the password when each has its own", async () => {
      const { session } = await claim();
      const other = await claimSecond(second);
      expect((await enter(person.password)).session.organisation.id).toBe(session.organisation.id);
      expect((await enter(second)).session.organisation.id).toBe(other);
      await expect(enter(second, session.organisation.id)).rejects.toMatchObject({ code: "session.wrong_credentials" });
    });

    test("asks which one when the password fits several, and leaves out one that the person left", async () => {
      const { session } = await claim();
      const other = await claimSecond(person.password);
      await expect(enter(person.password)).rejects.toMatchObject({
        code: "session.choose_organisation",
        details: { organisations: [session.organisation.id, other], names: ["Coastal Hotline", "Harbour Aid"] },
      });
      expect((await enter(person.password, other)).session.organisation.name).toBe("Harbour Aid");
      await database.db
        .updateTable("users")
        .set({ disabled_at: instantOf(Date.now()) })
        .where("name", "=", person.name)
        .where("org_id", "!=", session.organisation.id as OrgId)
        .execute();
      expect((await enter(person.password)).session.organisation.id).toBe(session.organisation.id);
    });
  });

  describe("authenticate", () => {
    test("refuses no token, a made-up one, an idle and an old session, and one that was signed out", async () => {
      const refused = { code: "session.required" };
      const { token: cookie } = await claim();
      const start = Date.now();
      await expect(who(undefined)).rejects.toMatchObject(refused);
      await expect(who("made-up")).rejects.toMatchObject(refused);
      await expect(who(cookie, start + idleMs + 1)).rejects.toMatchObject(refused);
      for (let at = start; at < start + absoluteMs - idleMs; at += idleMs / 2) await who(cookie, at);
      await expect(who(cookie, start + absoluteMs + 1)).rejects.toMatchObject(refused);
      const { actor } = await who(cookie, start + absoluteMs - idleMs);
      await database.transaction((tx) => signOut(tx, actor));
      await expect(who(cookie)).rejects.toMatchObject(refused);
    });

    test("use keeps a session alive, listening does not", async () => {
      const { token: cookie } = await claim();
      const start = Date.now();
      const half = start + idleMs / 2;
      await who(cookie, half, false);
      await expect(who(cookie, start + idleMs + 1)).rejects.toMatchObject({ code: "session.required" });
      await who(cookie, half);
      await expect(who(cookie, start + idleMs + 1)).resolves.toBeDefined();
    });

    test("what is over is deleted", async () => {
      const { token: cookie } = await claim();
      expect(await database.transaction((tx) => removeEndedSessions(tx))).toBe(0);
      expect(await database.transaction((tx) => removeEndedSessions(tx, Date.now() + idleMs + 1))).toBe(1);
      await expect(who(cookie)).rejects.toMatchObject({ code: "session.required" });
    });
  });
});
