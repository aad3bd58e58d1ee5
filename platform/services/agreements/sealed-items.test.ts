import { withTestDatabases } from "@suar/database/testing";
import { instantOf, type LeadSummary, type SharedItemId } from "@suar/domain";
import { beforeEach, expect, test } from "vitest";
import { createOrganisationKeys, MemberKey } from "../keyring/index.ts";
import { makeId } from "../sessions/index.ts";
import { listItems, listMail, readItem } from "./index.ts";
import { pairedPartner } from "./partner-queries.ts";
import { queueEnvelope } from "./queue-envelope.ts";
import { agree, buildSide, deliver, pair, type Side } from "./testing/index.ts";

const summary: LeadSummary = {
  kind: "lead_summary",
  title: "Synthetic referral",
  records: 1,
  languages: { khm: 1 },
  firstSeen: null,
  lastSeen: null,
  indicators: [],
  text: null,
  contacts: [],
  words: "hush-4711",
  synthetic: true,
};

withTestDatabases("words about a person", (open) => {
  let a: Side;
  let b: Side;
  beforeEach(async () => {
    a = await buildSide(await open(), "Alpha");
    b = await buildSide(await open(), "Beta");
  });

  test("wait until the recipient has a key, lie sealed, and open for its members who hold the key", async () => {
    const { atA } = await pair(a, b);
    const classes = ["lead_summary", "person_narrative"] as const;
    const { id: agreement } = await agree(a, b, atA, { sends: { proposer: [...classes], accepter: [] } });
    const item = makeId<SharedItemId>();
    const row = await a.database.db.selectFrom("agreements").select("agreement_id").executeTakeFirstOrThrow();
    expect(row.agreement_id).toBe(agreement);
    await a.database.transaction(async (tx) => {
      const partner = await pairedPartner(tx, a.head.orgId, atA);
      const message = { kind: "item_shared", agreement: row.agreement_id, classes, tlp: "TLP:AMBER" } as const;
      await queueEnvelope(tx, a.desk, partner, { ...message, content: { item, summary } }, Date.now());
    });
    await deliver(a, b);
    const outbox = async () => (await a.database.transaction((tx) => listMail(tx, a.head))).outbox[0];
    expect(await outbox()).toMatchObject({ state: "waiting", reason: "no_key_yet" });
    expect(await b.database.transaction((tx) => listItems(tx, b.head))).toEqual([]);

    const keyed = { ...b.head, memberKey: MemberKey.make() };
    await b.database.transaction(async (tx) => {
      const { orgId: org_id, userId: user_id } = keyed;
      const key = { org_id, user_id, public_key: keyed.memberKey.publicKey, made_at: instantOf(Date.now()) };
      await tx.insertInto("member_keys").values(key).execute();
      await createOrganisationKeys(tx, keyed);
    });
    const later = Date.now() + 60_000;
    await deliver(a, b, { now: () => later });
    expect(await outbox()).toMatchObject({ state: "delivered" });
    const stored = await b.database.db.selectFrom("shared_items").selectAll().executeTakeFirstOrThrow();
    expect(stored.content).toBeNull();
    expect(JSON.stringify(stored)).not.toContain("hush-4711");
    const read = (as: Side["head"]) => b.database.transaction((tx) => readItem(tx, as, item));
    await expect(read(b.head)).rejects.toMatchObject({ code: "key.locked" });
    await expect(read(b.second)).rejects.toMatchObject({ code: "key.not_granted" });
    expect((await read(keyed)).summary).toEqual(summary);
  });
});
