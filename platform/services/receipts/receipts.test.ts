import { readAllRows, withTestDatabases } from "@suar/database/testing";
import type { Database } from "@suar/database";
import { beforeEach, describe, expect, test } from "vitest";
import { eraseContact, removeContact, restoreContact, takeContact } from "../contacts/index.ts";
import { buildKeyedActor, type KeyedActor } from "../keys/testing/index.ts";
import { buildActor } from "../sessions/testing/index.ts";
import { askReceipt, endReceipt, makeReceipt, purgeReceipts, readReceipt, tellReceipt } from "./index.ts";

const now = Date.now();
const dayMs = 24 * 60 * 60_000;
const refusal = (code: string) => expect.objectContaining({ code });
const digits = (code: string): string => code.replaceAll(" ", "");

withTestDatabases("receipts", (open) => {
  let database: Database;
  let transaction: Database["transaction"];
  let worker: KeyedActor;
  let contact: string;
  beforeEach(async () => {
    database = await open();
    transaction = (work, options) => database.transaction(work, options);
    worker = await buildKeyedActor(database, { role: "case_worker" });
    contact = (await transaction((tx) => takeContact(tx, worker, { fields: [] }))).id;
    await database.db
      .insertInto("node")
      .values({ node_id: "0190a000-0000-7000-8000-0000000000aa", created_at: "2026-11-22T00:00:00.000Z" as never })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });

  const give = () => makeReceipt(transaction, worker, contact, now);

  test.each(["analyst", "auditor", "administrator", "viewer"] as const)(
    "are nothing to one who is only %s",
    async (role) => {
      const other = { ...(await buildActor(database, { role })), orgId: worker.orgId };
      const denied = refusal("session.forbidden");
      await expect(makeReceipt(transaction, other, contact)).rejects.toEqual(denied);
      await expect(transaction((tx) => readReceipt(tx, other, contact))).rejects.toEqual(denied);
      await expect(transaction((tx) => tellReceipt(tx, other, { id: contact, status: "closed" }))).rejects.toEqual(
        denied,
      );
      await expect(transaction((tx) => endReceipt(tx, other, contact))).rejects.toEqual(denied);
    },
  );

  test("of another organisation are not there", async () => {
    await give();
    const stranger = await buildKeyedActor(database, { role: "case_worker" });
    const absent = refusal("contact.not_found");
    await expect(makeReceipt(transaction, stranger, contact)).rejects.toEqual(absent);
    await expect(transaction((tx) => readReceipt(tx, stranger, contact))).rejects.toEqual(absent);
    await expect(transaction((tx) => tellReceipt(tx, stranger, { id: contact, status: "closed" }))).rejects.toEqual(
      absent,
    );
    await expect(transaction((tx) => endReceipt(tx, stranger, contact))).rejects.toEqual(absent);
  });

  test("give one word to whoever holds the code, the one that a worker chose", async () => {
    expect(await transaction((tx) => readReceipt(tx, worker, contact, now))).toBeNull();
    const { code, receipt } = await give();
    expect(code).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
    expect(receipt.status).toBe("in_progress");
    expect(await askReceipt(transaction, digits(code), now)).toBe("in_progress");
    await transaction((tx) => tellReceipt(tx, worker, { id: contact, status: "passed_on" }, now + 1));
    expect(await askReceipt(transaction, digits(code), now + 2)).toBe("passed_on");
    expect(await transaction((tx) => readReceipt(tx, worker, contact, now + 2))).toMatchObject({ status: "passed_on" });
  });

  test("keep no code anywhere", async () => {
    const { code } = await give();
    const rows = (await readAllRows(database)).join("\n");
    expect(rows).not.toContain(code);
    expect(rows).not.toContain(digits(code));
  });

  describe("tell nothing any more", () => {
    const nothing = refusal("receipt.not_found");

    test("after a new one was made, for the old code", async () => {
      const first = await give();
      const second = await give();
      await expect(askReceipt(transaction, digits(first.code), now)).rejects.toEqual(nothing);
      expect(await askReceipt(transaction, digits(second.code), now)).toBe("in_progress");
    });

    test("when they were ended, and again", async () => {
      const { code } = await give();
      await transaction((tx) => endReceipt(tx, worker, contact));
      await transaction((tx) => endReceipt(tx, worker, contact));
      await expect(askReceipt(transaction, digits(code), now)).rejects.toEqual(nothing);
      await expect(transaction((tx) => tellReceipt(tx, worker, { id: contact, status: "closed" }))).rejects.toEqual(
        nothing,
      );
    });

    test("when their time is over; the house deletes them", async () => {
      const { code } = await give();
      await expect(askReceipt(transaction, digits(code), now + 181 * dayMs)).rejects.toEqual(nothing);
      expect(await transaction((tx) => purgeReceipts(tx, now + 179 * dayMs))).toBe(0);
      expect(await transaction((tx) => purgeReceipts(tx, now + 181 * dayMs))).toBe(1);
    });

    test("while the contact is removed, and for good when it is erased", async () => {
      const { code } = await give();
      await transaction((tx) => removeContact(tx, worker, contact));
      await expect(askReceipt(transaction, digits(code), now)).rejects.toEqual(nothing);
      await transaction((tx) => restoreContact(tx, worker, contact));
      expect(await askReceipt(transaction, digits(code), now)).toBe("in_progress");
      await transaction((tx) => eraseContact(tx, worker, { id: contact, reason: "person_asks" }));
      await expect(askReceipt(transaction, digits(code), now)).rejects.toEqual(nothing);
      expect((await readAllRows(database)).filter((row) => row.includes('"receipts"'))).toEqual([]);
    });

    test("for a code that nobody was given", async () => {
      await give();
      await expect(askReceipt(transaction, "0000000000000000", now)).rejects.toEqual(nothing);
    });
  });
});
