import type { Tx } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { instantOf, type RecallReason, type ShareLead } from "@suar/domain";
import { sql } from "kysely";
import { statSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import {
  addPartner,
  approveAgreement,
  confirmPartner,
  correctItem,
  endAgreement,
  endPartner,
  exportEnvelopes,
  importEnvelopes,
  listAgreements,
  listItems,
  listMail,
  listPartners,
  previewShare,
  proposeAgreement,
  readItem,
  readOwnCard,
  readPartner,
  receiveEnvelope,
  recallItem,
  resendEnvelope,
  shareLead,
} from "./index.ts";
import { agree, buildSide, carrierTo, deliver, pair, terms, type Side } from "./testing/index.ts";

const hour = 60 * 60_000;
const day = 24 * hour;
const forbidden = { code: "session.forbidden" };

withTestDatabases("agreements", (open) => {
  let a: Side;
  let b: Side;
  beforeEach(async () => {
    a = await buildSide(await open(), "Alpha");
    b = await buildSide(await open(), "Beta");
  });
  const at = <Result>(side: Side, work: (tx: Tx) => Promise<Result>) => side.database.transaction(work);
  const shareOf = (agreementId: string, over: Partial<ShareLead> = {}): ShareLead => ({
    leadId: a.lead,
    agreementId,
    include: [],
    tlp: "TLP:AMBER",
    words: "hush-4711",
    ...over,
  });
  const share = (agreementId: string, over: Partial<ShareLead> = {}, now = Date.now()) =>
    at(a, (tx) => shareLead(tx, a.head, a.desk, shareOf(agreementId, over), now));
  const recall = (id: string, reason: RecallReason = "sent_by_mistake") =>
    at(a, (tx) => recallItem(tx, a.head, a.desk, { id, reason }));
  const itemsOf = (side: Side) => at(side, (tx) => listItems(tx, side.head));
  const mailOf = (side: Side) => at(side, (tx) => listMail(tx, side.head));
  const trail = async (side: Side) =>
    (await side.database.db.selectFrom("audit_entries").select(["action", "details"]).orderBy("seq").execute()).map(
      ({ action, details }) => ({ action, reason: details["reason"] }),
    );
  const outboxText = async (side: Side, kind: string) =>
    (
      await side.database.db
        .selectFrom("outbox")
        .select("envelope")
        .where("kind", "=", kind)
        .orderBy("created_at", "desc")
        .executeTakeFirstOrThrow()
    ).envelope;

  describe("who may", () => {
    test("analysts and viewers pair, propose, approve and carry nothing; viewers share and read nothing", async () => {
      const analyst = await a.person("analyst");
      const viewer = await a.person("viewer");
      for (const person of [analyst, viewer]) {
        await expect(at(a, (tx) => addPartner(tx, person, a.desk, { card: "x" }))).rejects.toMatchObject(forbidden);
        await expect(at(a, (tx) => confirmPartner(tx, person, "x"))).rejects.toMatchObject(forbidden);
        await expect(at(a, (tx) => endPartner(tx, person, "x"))).rejects.toMatchObject(forbidden);
        const input = { partnerId: "x", terms };
        await expect(at(a, (tx) => proposeAgreement(tx, person, a.desk, input))).rejects.toMatchObject(forbidden);
        await expect(at(a, (tx) => approveAgreement(tx, person, a.desk, "x"))).rejects.toMatchObject(forbidden);
        await expect(at(a, (tx) => endAgreement(tx, person, a.desk, "x"))).rejects.toMatchObject(forbidden);
        await expect(at(a, (tx) => exportEnvelopes(tx, person, a.desk, "x"))).rejects.toMatchObject(forbidden);
        await expect(importEnvelopes(a.database, person, a.desk, "x")).rejects.toMatchObject(forbidden);
      }
      await expect(at(a, (tx) => shareLead(tx, viewer, a.desk, shareOf("x")))).rejects.toMatchObject(forbidden);
      await expect(at(a, (tx) => previewShare(tx, viewer, shareOf("x")))).rejects.toMatchObject(forbidden);
      await expect(at(a, (tx) => readItem(tx, viewer, "x"))).rejects.toMatchObject(forbidden);
      await expect(at(a, (tx) => listItems(tx, viewer))).rejects.toMatchObject(forbidden);
      const input = { id: "x", reason: "sent_by_mistake" as const };
      await expect(at(a, (tx) => recallItem(tx, viewer, a.desk, input))).rejects.toMatchObject(forbidden);
      await expect(at(a, (tx) => correctItem(tx, viewer, a.desk, { id: "x", words: "" }))).rejects.toMatchObject(
        forbidden,
      );
      await expect(at(a, (tx) => resendEnvelope(tx, viewer, a.desk, "x"))).rejects.toMatchObject(forbidden);
    });

    test("another organisation's partners, agreements and items are as if they were not there", async () => {
      const { atA } = await pair(a, b);
      const { id } = await agree(a, b, atA);
      const item = await share(id);
      const stranger = (await buildSide(a.database, "Gamma")).head;
      await expect(at(a, (tx) => readPartner(tx, stranger, atA))).rejects.toMatchObject({ code: "partner.not_found" });
      await expect(at(a, (tx) => endAgreement(tx, stranger, a.desk, id))).rejects.toMatchObject({
        code: "agreement.not_found",
      });
      await expect(at(a, (tx) => readItem(tx, stranger, item.id))).rejects.toMatchObject({
        code: "shared_item.not_found",
      });
      expect(await at(a, (tx) => listPartners(tx, stranger))).toEqual([]);
      expect(await at(a, (tx) => listAgreements(tx, stranger))).toEqual([]);
      expect(await at(a, (tx) => listItems(tx, stranger))).toEqual([]);
      expect(await at(a, (tx) => listMail(tx, stranger))).toEqual({ outbox: [], inbox: [] });
    });
  });

  describe("pairing", () => {
    const cardOf = async (side: Side) => (await at(side, (tx) => readOwnCard(tx, side.head, side.desk))).text;
    const add = async (card: string) => at(a, (tx) => addPartner(tx, a.head, a.desk, { card }));

    test("refuses half a card, one's own, one that is known, and the same person twice", async () => {
      const card = await cardOf(b);
      const unreadable = { code: "partner.card_unreadable" };
      await expect(add(card.slice(0, -9))).rejects.toMatchObject(unreadable);
      await expect(add(await cardOf(a))).rejects.toMatchObject({ ...unreadable, details: { reason: "own_card" } });
      const { id } = await add(card);
      await expect(add(card)).rejects.toMatchObject({ code: "partner.wrong_state" });
      await at(a, (tx) => confirmPartner(tx, a.head, id));
      await expect(at(a, (tx) => confirmPartner(tx, a.head, id))).rejects.toMatchObject({
        code: "partner.same_person",
      });
      expect((await at(a, (tx) => readPartner(tx, a.head, id))).state).toBe("to_confirm");
      const input = { partnerId: id, terms };
      await expect(at(a, (tx) => proposeAgreement(tx, a.head, a.desk, input))).rejects.toMatchObject({
        code: "partner.wrong_state",
      });
    });

    test("both sides show the same two numbers, and the second person completes it", async () => {
      const here = await add(await cardOf(b));
      const card = await cardOf(a);
      const there = await at(b, (tx) => addPartner(tx, b.head, b.desk, { card }));
      expect([here.number, here.ownNumber]).toEqual([there.ownNumber, there.number]);
      await at(a, (tx) => confirmPartner(tx, a.head, here.id));
      const paired = await at(a, (tx) => confirmPartner(tx, a.second, here.id));
      expect(paired).toMatchObject({ state: "paired", may: { propose: true, confirm: false } });
      expect(paired.confirmations.map((one) => one.name)).toEqual(["Alpha Head", "Alpha Second"]);
    });

    test("the node's keys are its own to read", () => {
      const file = join(a.database.dataDir, "Alpha/keys/exchange.json");
      expect(statSync(file).mode & 0o777).toBe(0o600);
    });

    test("after its end nothing travels in either direction, and what waited is not sent", async () => {
      const { atA } = await pair(a, b);
      const { id } = await agree(a, b, atA);
      const item = await share(id);
      await at(a, (tx) => endPartner(tx, a.head, atA));
      expect(await deliver(a, b)).toBe(0);
      expect((await mailOf(a)).outbox[0]).toMatchObject({ state: "withdrawn", reason: "partner_ended" });
      await expect(share(id)).rejects.toMatchObject({ code: "partner.wrong_state" });
      await expect(recall(item.id)).rejects.toMatchObject({ code: "partner.wrong_state" });
      await at(b, (tx) => endAgreement(tx, b.head, b.desk, id));
      await deliver(b, a);
      expect((await mailOf(b)).outbox[0]).toMatchObject({ state: "waiting", reason: "not_known_there" });
    });
  });

  describe("an agreement", () => {
    test("lets nothing through before the partner approved it; the approver approves exactly these terms", async () => {
      const { atA } = await pair(a, b);
      const input = { partnerId: atA, terms };
      const proposed = await at(a, (tx) => proposeAgreement(tx, a.head, a.desk, input));
      expect(proposed).toMatchObject({ state: "sent", approvals: [{ name: "Alpha Head" }] });
      await expect(at(a, (tx) => approveAgreement(tx, a.second, a.desk, proposed.id))).rejects.toMatchObject({
        code: "agreement.wrong_state",
      });
      await expect(share(proposed.id)).rejects.toMatchObject({
        code: "share.not_allowed",
        details: { reasons: ["not_approved"] },
      });
      await deliver(a, b);
      expect((await at(b, (tx) => listAgreements(tx, b.head)))[0]).toMatchObject({ state: "to_approve", terms });
      await sql`update agreements set agreement = jsonb_set(agreement, '{terms,quotaPerDay}', '999')`.execute(
        b.database.db,
      );
      await at(b, (tx) => approveAgreement(tx, b.head, b.desk, proposed.id));
      await deliver(b, a);
      expect((await at(a, (tx) => listAgreements(tx, a.head)))[0]?.state).toBe("sent");
      expect((await mailOf(b)).outbox[0]).toMatchObject({ state: "refused", reason: "terms_differ" });
    });

    test("waits at the partner's own node when twenty are unanswered here, and may be proposed after a change of name", async () => {
      const { atA } = await pair(a, b);
      await sql`update organisations set name = 'Alpha renamed'`.execute(a.database.db);
      const input = { partnerId: atA, terms };
      for (let n = 0; n < 21; n += 1) await at(a, (tx) => proposeAgreement(tx, a.head, a.desk, input));
      await deliver(a, b);
      const received = await at(b, (tx) => listAgreements(tx, b.head));
      expect(received).toHaveLength(20);
      expect((await mailOf(a)).outbox.filter((one) => one.reason === "over_quota")).toHaveLength(1);
      const id = received[0]?.id ?? "";
      await at(b, (tx) => approveAgreement(tx, b.head, b.desk, id));
      await deliver(b, a);
      const ours = await at(a, (tx) => listAgreements(tx, a.head));
      expect(ours.find((one) => one.id === id)?.state).toBe("in_force");
    });

    test("is in force with both names; what it does not name does not leave", async () => {
      const { atA } = await pair(a, b);
      const { id } = await agree(a, b, atA);
      const [agreement] = await at(a, (tx) => listAgreements(tx, a.head));
      expect(agreement?.approvals.map((one) => one.name)).toEqual(["Alpha Head", "Beta Head"]);
      expect(agreement?.state).toBe("in_force");
      const denied = (over: Partial<ShareLead>) => expect(share(id, over)).rejects;
      await denied({ tlp: "TLP:RED" }).toMatchObject({ details: { reasons: ["above_tlp_ceiling"] } });
      expect((await mailOf(a)).outbox.map((one) => one.kind)).toEqual(["agreement_proposed"]);
    });

    test("that ended lets nothing through: not what waits, and not what a partner sends all the same", async () => {
      const { atA } = await pair(a, b);
      const { id } = await agree(a, b, atA);
      await share(id);
      const envelope = await outboxText(a, "item_shared");
      await at(a, (tx) => endAgreement(tx, a.head, a.desk, id));
      await deliver(a, b);
      const { outbox } = await mailOf(a);
      expect(outbox.find((one) => one.kind === "item_shared")).toMatchObject({ state: "withdrawn", reason: "ended" });
      await expect(share(id)).rejects.toMatchObject({ code: "share.not_allowed" });
      const late = await receiveEnvelope(b.database, b.desk, envelope);
      expect(late.reason).toBe("ended");
      expect(await itemsOf(b)).toEqual([]);
      expect(await trail(b)).toContainEqual({ action: "envelope.refused", reason: "ended" });
    });

    test("limits the day: the recipient counts for itself", async () => {
      const { atA } = await pair(a, b);
      const { id } = await agree(a, b, atA, { quotaPerDay: 1 });
      await share(id);
      await expect(share(id)).rejects.toMatchObject({ details: { reasons: ["over_quota"] } });
      await sql`update agreements set agreement = jsonb_set(agreement, '{terms,quotaPerDay}', '9')`.execute(
        a.database.db,
      );
      await share(id);
      await deliver(a, b);
      expect(await itemsOf(b)).toHaveLength(1);
      const { outbox } = await mailOf(a);
      expect(outbox.map((one) => [one.state, one.reason])).toContainEqual(["waiting", "over_quota"]);
    });

    test("expires: nothing passes on the day after its last one", async () => {
      const { atA } = await pair(a, b);
      const { id } = await agree(a, b, atA, { until: "2099-01-01" });
      const after = Date.parse("2099-01-02T00:00:00Z");
      await expect(share(id, {}, after)).rejects.toMatchObject({ details: { reasons: ["expired"] } });
    });
  });

  describe("what is shared", () => {
    let agreement: string;
    let partner: string;
    beforeEach(async () => {
      ({ atA: partner } = await pair(a, b));
      agreement = (await agree(a, b, partner)).id;
    });

    test("is shown before it leaves, arrives as shown, and every step stands in both trails without its words", async () => {
      const preview = await at(a, (tx) => previewShare(tx, a.head, shareOf(agreement, { include: ["advert_text"] })));
      expect(preview).toMatchObject({ reasons: [], summary: { words: "hush-4711", synthetic: true } });
      expect((await mailOf(a)).outbox).toHaveLength(1);
      await share(agreement, { include: ["advert_text"] });
      await deliver(a, b);
      const [received] = await itemsOf(b);
      expect(received).toMatchObject({ direction: "received", partner: "Test office", tlp: "TLP:AMBER" });
      const { summary } = await at(b, (tx) => readItem(tx, b.head, received?.id ?? ""));
      expect(summary).toEqual(preview.summary);
      expect((await itemsOf(a))[0]).toMatchObject({ direction: "sent", arrivedAt: expect.any(String) as string });
      expect((await trail(a)).map((one) => one.action)).toContain("shared_item.sent");
      expect((await trail(b)).map((one) => one.action).slice(-2)).toEqual(["shared_item.received", "shared_item.read"]);
      for (const side of [a, b]) {
        const entries = await side.database.db.selectFrom("audit_entries").selectAll().execute();
        expect(JSON.stringify(entries)).not.toContain("hush-4711");
        expect(JSON.stringify(await side.database.db.selectFrom("outbox").selectAll().execute())).not.toContain(
          "hush-4711",
        );
      }
    });

    test("is taken once, however often it comes; each copy is acknowledged again", async () => {
      await share(agreement);
      const envelope = await outboxText(a, "item_shared");
      const first = await receiveEnvelope(b.database, b.desk, envelope);
      const second = await receiveEnvelope(b.database, b.desk, envelope);
      const much = await receiveEnvelope(b.database, b.desk, envelope, { now: Date.now() + 30 * day });
      expect([first.reason, second.reason, much.reason]).toEqual([null, null, null]);
      expect(await itemsOf(b)).toHaveLength(1);
      expect((await trail(b)).filter((one) => one.action === "shared_item.received")).toHaveLength(1);
    });

    test("is recalled: the words go on both sides, and the sender sees that it is confirmed", async () => {
      const { id } = await share(agreement);
      await deliver(a, b);
      const recalled = await recall(id, "consent_withdrawn");
      expect(recalled).toMatchObject({ recalledAt: expect.any(String) as string, recallConfirmedAt: null });
      await expect(recall(id)).rejects.toMatchObject({ code: "shared_item.recalled" });
      await deliver(a, b);
      expect((await itemsOf(a))[0]?.recallConfirmedAt).not.toBeNull();
      const [tombstone] = await itemsOf(b);
      expect(tombstone).toMatchObject({ recallReason: "consent_withdrawn", may: { read: false } });
      await expect(at(b, (tx) => readItem(tx, b.head, id))).rejects.toMatchObject({ code: "shared_item.recalled" });
      for (const side of [a, b]) {
        const rows = await side.database.db.selectFrom("shared_items").select(["content", "sealed"]).execute();
        expect(rows).toEqual([{ content: null, sealed: null }]);
      }
    });

    test("a recall that comes before its item leaves a tombstone that the item does not overwrite", async () => {
      const { id } = await share(agreement);
      const item = await outboxText(a, "item_shared");
      await recall(id);
      const recallText = await outboxText(a, "item_recalled");
      expect((await receiveEnvelope(b.database, b.desk, recallText)).reason).toBeNull();
      expect((await receiveEnvelope(b.database, b.desk, item)).reason).toBeNull();
      expect(await itemsOf(b)).toMatchObject([{ id, may: { read: false } }]);
    });

    test("recalls travel also after the agreement has ended", async () => {
      const { id } = await share(agreement);
      await deliver(a, b);
      await at(b, (tx) => endAgreement(tx, b.head, b.desk, agreement));
      await deliver(b, a);
      await recall(id);
      await deliver(a, b);
      expect((await itemsOf(b))[0]?.may.read).toBe(false);
    });

    test("is corrected; an older correction that comes later changes nothing", async () => {
      const { id } = await share(agreement);
      await deliver(a, b);
      const correct = (words: string) => at(a, (tx) => correctItem(tx, a.head, a.desk, { id, words }));
      await correct("older");
      const older = await outboxText(a, "correction");
      await a.database.db.deleteFrom("outbox").where("kind", "=", "correction").execute();
      await correct("newer");
      await deliver(a, b);
      expect((await receiveEnvelope(b.database, b.desk, older)).reason).toBeNull();
      expect((await at(b, (tx) => readItem(tx, b.head, id))).summary.words).toBe("newer");
    });

    test("that holds more than it says is refused by the recipient", async () => {
      await share(agreement, { include: ["advert_text"] });
      await sql`update agreements set agreement = jsonb_set(agreement, '{terms,sends,proposer}', '["lead_summary"]')`.execute(
        b.database.db,
      );
      await deliver(a, b);
      const sent = (await mailOf(a)).outbox.find((one) => one.kind === "item_shared");
      expect(sent).toMatchObject({ state: "refused", reason: "class_not_allowed" });
      expect(await itemsOf(b)).toEqual([]);
      expect(await trail(a)).toContainEqual({ action: "envelope.refused_there", reason: "class_not_allowed" });
    });
  });

  describe("bad envelopes", () => {
    test("of strangers, changed ones, and a partner's for another organisation get the same short refusal", async () => {
      const { atA } = await pair(a, b);
      await agree(a, b, atA);
      const c = await buildSide(await open(), "Gamma");
      const other = await buildSide(b.database, "Delta");
      await pair(c, a);
      const toOther = { ...b, head: other.head, second: other.second };
      await pair(c, toOther);
      const asStranger = await at(c, (tx) => listPartners(tx, c.head));
      await at(c, (tx) => proposeAgreement(tx, c.head, c.desk, { partnerId: asStranger.at(-1)?.id ?? "", terms }));
      const refused = { code: "exchange.refused", details: {} };
      const reasons: unknown[] = [];
      const log = { info: ({ reason }: { reason?: unknown }) => void reasons.push(reason) };
      const good = await outboxText(a, "agreement_proposed");
      const forged = `${good.slice(0, -10)}${good.at(-10) === "A" ? "B" : "A"}${good.slice(-9)}`;
      for (const text of [
        forged,
        "",
        "not an envelope",
        "x".repeat(300_000),
        await outboxText(c, "agreement_proposed"),
      ]) {
        await expect(receiveEnvelope(b.database, b.desk, text, { log })).rejects.toMatchObject(refused);
      }
      expect(reasons.slice(0, 4)).toEqual(["bad_signature", "malformed", "malformed", "too_large"]);
      expect(["unknown_issuer", "other_audience"]).toContain(reasons[4]);
    });

    test("from a clock an hour ahead wait, say the partner's time, and pass once the clock is right", async () => {
      const { atA } = await pair(a, b);
      const ahead = Date.now() + hour;
      const propose = (now: number) =>
        at(a, (tx) => proposeAgreement(tx, a.head, a.desk, { partnerId: atA, terms }, now));
      await propose(ahead);
      await deliver(a, b, { now: () => ahead, carrier: carrierTo(b) });
      const [waiting] = (await mailOf(a)).outbox;
      expect(waiting).toMatchObject({ state: "waiting", reason: "from_the_future" });
      expect(Math.abs(Date.parse(waiting?.partnerTime ?? "") - Date.now())).toBeLessThan(hour / 2);
      expect(await trail(b)).toContainEqual({ action: "envelope.refused", reason: "from_the_future" });
      await sql`update outbox set next_attempt_at = ${instantOf(Date.now() - 1000)}`.execute(a.database.db);
      await deliver(a, b);
      expect((await mailOf(a)).outbox[0]).toMatchObject({ state: "delivered", partnerTime: null });
      expect(await at(b, (tx) => listAgreements(tx, b.head))).toHaveLength(1);
    });

    test("that are too old are refused and recorded, and can be sent again", async () => {
      const { atA } = await pair(a, b);
      const old = Date.now() - 15 * day;
      await at(a, (tx) => proposeAgreement(tx, a.head, a.desk, { partnerId: atA, terms }, old));
      const text = await outboxText(a, "agreement_proposed");
      expect((await receiveEnvelope(b.database, b.desk, text)).reason).toBe("too_old");
      expect(await trail(b)).toContainEqual({ action: "envelope.refused", reason: "too_old" });
      await deliver(a, b);
      const [given] = (await mailOf(a)).outbox;
      expect(given).toMatchObject({ state: "given_up", may: { resend: true } });
      expect((await trail(a)).map((one) => one.action)).toContain("envelope.given_up");
      await at(a, (tx) => resendEnvelope(tx, a.head, a.desk, given?.id ?? ""));
      await deliver(a, b);
      expect((await mailOf(a)).outbox[0]).toMatchObject({ state: "delivered", reason: null });
    });
  });

  test("by file, for nodes without a network: out, in, and the answers back; twice is once", async () => {
    const { atA, atB } = await pair(a, b);
    const { id } = await agree(a, b, atA);
    await share(id);
    const file = await at(a, (tx) => exportEnvelopes(tx, a.head, a.desk, atA));
    expect(file).not.toContain("hush-4711");
    await expect(importEnvelopes(b.database, b.head, b.desk, "id,text\n")).rejects.toMatchObject({
      code: "exchange.file_unreadable",
    });
    expect(await importEnvelopes(b.database, b.head, b.desk, file)).toEqual({ taken: 1, refused: 0, unknown: 0 });
    expect(await importEnvelopes(b.database, b.head, b.desk, file)).toEqual({ taken: 1, refused: 0, unknown: 0 });
    expect(await importEnvelopes(a.database, a.head, a.desk, file)).toEqual({ taken: 0, refused: 0, unknown: 1 });
    expect(await itemsOf(b)).toHaveLength(1);
    const back = await at(b, (tx) => exportEnvelopes(tx, b.head, b.desk, atB));
    expect(await importEnvelopes(a.database, a.head, a.desk, back)).toEqual({ taken: 2, refused: 0, unknown: 0 });
    expect((await itemsOf(a))[0]?.arrivedAt).not.toBeNull();
    expect((await mailOf(a)).outbox[0]?.state).toBe("delivered");
  });
});
