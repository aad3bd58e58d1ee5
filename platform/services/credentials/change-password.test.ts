import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { openKeys } from "../keyring/index.ts";
import { changePassword, confirmSession } from "./index.ts";
import { isConfirmed } from "./require-confirmed.ts";
import { buildOffice, type Office } from "./testing/build-office.ts";

const next = "another calm sentence";

withTestDatabases("the password", (open) => {
  let database: Database;
  let office: Office;
  beforeEach(async () => {
    database = await open();
    office = await buildOffice(database);
  });
  const change = (current: string, wanted = next) =>
    changePassword(database.transaction, office.actor, { current, next: wanted });

  describe("changePassword", () => {
    test("refuses a wrong present password, and one that is easily guessed; nothing changes", async () => {
      await expect(change("wrong")).rejects.toMatchObject({ code: "password.wrong" });
      await expect(change(office.password, "ada coastal hotline")).rejects.toMatchObject({ code: "password.weak" });
      await expect(office.signIn()).resolves.toBeDefined();
    });

    test("ends all other sessions, and the new password alone signs in and opens the key", async () => {
      const elsewhere = await office.signIn();
      await change(office.password);
      await expect(office.of(elsewhere)).rejects.toMatchObject({ code: "session.required" });
      await expect(office.signIn()).rejects.toMatchObject({ code: "session.wrong_credentials" });
      const again = await office.signIn(next);
      expect(again.session.keys).toBe("open");
      const actor = await office.of(again);
      await expect(database.transaction((tx) => openKeys(tx, actor))).resolves.toBeDefined();
      const trail = await database.db
        .selectFrom("audit_entries")
        .select("details")
        .where("action", "=", "password.changed")
        .executeTakeFirst();
      expect(trail?.details).toEqual({ sessionsEnded: 1 });
    });

    test("of two changes at once one counts, whole", async () => {
      const both = await Promise.allSettled([
        change(office.password),
        change(office.password, "a third calm sentence"),
      ]);
      expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
      const won = both[0].status === "fulfilled" ? next : "a third calm sentence";
      expect((await office.signIn(won)).session.keys).toBe("open");
    });
  });

  describe("confirmSession", () => {
    test("refuses a wrong password; a right one confirms this session for a quarter of an hour", async () => {
      const confirm = (password: string, now?: number) =>
        confirmSession(database.transaction, office.actor, { password }, now);
      await expect(confirm("wrong")).rejects.toMatchObject({ code: "password.wrong" });
      const later = Date.now() + 20 * 60_000;
      const asked = () => database.transaction((tx) => isConfirmed(tx, office.actor, later));
      expect(await asked()).toBe(false);
      await confirm(office.password, later);
      expect(await asked()).toBe(true);
    });
  });
});
