import { withTestDatabases } from "@suar/database/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { listItems, listMail, recallItem, shareLead } from "../index.ts";
import {
  agree,
  buildSide,
  carrierTo,
  deliver,
  faultyCarrier,
  pair,
  seededRandom,
  type Side,
} from "../testing/index.ts";
import { deliverDue } from "./deliver-due.ts";

const day = 24 * 60 * 60_000;

withTestDatabases("delivery", (open) => {
  let a: Side;
  let b: Side;
  let agreementId: string;
  beforeEach(async () => {
    a = await buildSide(await open(), "Alpha");
    b = await buildSide(await open(), "Beta");
    const { atA } = await pair(a, b);
    agreementId = (await agree(a, b, atA)).id;
  });
  const share = (now: number) =>
    a.database.transaction((tx) => {
      const input = { leadId: a.lead, agreementId, include: [], tlp: "TLP:GREEN" as const, words: "" };
      return shareLead(tx, a.head, a.desk, input, now);
    });
  const mail = async () => (await a.database.transaction((tx) => listMail(tx, a.head))).outbox;

  describe("an answer", () => {
    test("that the partner did not sign, or that is about another envelope, is not believed", async () => {
      const now = Date.now();
      await share(now);
      const lie = (text: string) => deliver(a, b, { now: () => now, carrier: async () => ({ ok: true, text }) });
      await lie("yes");
      expect((await mail())[0]).toMatchObject({ state: "waiting", reason: "odd_answer", attempts: 1 });
      const other = await carrierTo(b)(
        "",
        (
          await a.database.db
            .selectFrom("outbox")
            .select("envelope")
            .where("kind", "=", "agreement_proposed")
            .executeTakeFirstOrThrow()
        ).envelope,
      );
      if (!other.ok) throw new Error(other.reason);
      await deliver(a, b, { now: () => now + day, carrier: async () => other });
      expect((await mail())[0]).toMatchObject({ state: "waiting", reason: "odd_answer", attempts: 2 });
    });
  });

  test("a process that dies in the middle of a try loses nothing: another makes it again", async () => {
    let now = Date.now();
    await share(now);
    const dies = deliverDue(a.database, a.desk, {
      now: () => now,
      carrier: async (origin, envelope) => {
        await carrierTo(b)(origin, envelope);
        throw new Error("killed");
      },
    });
    await expect(dies).rejects.toThrow("killed");
    expect(await deliver(a, b, { now: () => now })).toBe(0);
    now += 61_000;
    expect(await deliver(a, b, { now: () => now })).toBe(1);
    expect((await mail())[0]).toMatchObject({ state: "delivered", attempts: 2 });
    expect(await b.database.transaction((tx) => listItems(tx, b.head))).toHaveLength(1);
  });

  test("a fifth lost, a fifth doubled, a fifth late and out of order: each arrives once, each recall takes effect", async () => {
    const random = seededRandom(20_261_121);
    let now = Date.now();
    const shared: string[] = [];
    for (let n = 0; n < 24; n += 1) shared.push((await share(now)).id);
    for (const id of shared.slice(0, 6))
      await a.database.transaction((tx) => recallItem(tx, a.head, a.desk, { id, reason: "no_longer_right" }, now));
    const { carrier, count, arriveLate } = faultyCarrier(b, () => now, random);
    for (let round = 0; round < 60; round += 1) {
      await deliverDue(a.database, a.desk, { now: () => now, carrier, random });
      now += 10 * 60_000;
    }
    await arriveLate();
    expect(count.requests).toBeGreaterThan(40);
    expect(Math.min(count.lost, count.answersLost, count.doubled, count.heldBack)).toBeGreaterThan(2);
    expect((await mail()).every((one) => one.state === "delivered")).toBe(true);
    const items = await b.database.transaction((tx) => listItems(tx, b.head));
    expect(items.map((one) => one.id).toSorted()).toEqual(shared.toSorted());
    for (const item of items) expect(item.may.read).toBe(!shared.slice(0, 6).includes(item.id));
    const received = await b.database.db
      .selectFrom("audit_entries")
      .select("subject_id")
      .where("action", "=", "shared_item.received")
      .execute();
    expect(new Set(received.map((one) => one.subject_id)).size).toBe(received.length);
  });
});
