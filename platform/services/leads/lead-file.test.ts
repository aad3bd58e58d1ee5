import { type Database, json } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import type { CampaignPictures, CampaignView, Evidence, LeadId, Whole } from "@suar/domain";
import { createHash } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { Actor } from "../sessions/index.ts";
import { buildActor } from "../sessions/testing/index.ts";
import type { LeadFile } from "./file/lead-file.ts";
import { exportLeadFile } from "./index.ts";
import { buildLead } from "./testing/index.ts";

const hash = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
const record: Evidence = {
  id: "synthetic-1",
  text: 'Typists <script>alert("x")</script> ការងារ',
  language: "khm",
  time: null,
  account: "synthetic-account",
  synthetic: true,
  entities: [],
  indicators: [],
  disguises: [],
};

const head = { languages: { eng: 7 }, first_seen: null, last_seen: null };
const ring: Whole = {
  tied: "ring",
  campaigns: [
    { ...head, campaign: "0123456789ab", title: "Customer service, Bangkok", size: 12 },
    { ...head, campaign: "abcdef012345", title: "Chat agents <b>wanted</b>, Sihanoukville", size: 7 },
  ],
  links: [
    {
      a: "0123456789ab",
      b: "abcdef012345",
      ties: [{ type: "phone", value: "+12025550111" }],
      recruitmentToSale: false,
    },
  ],
  reasons: [{ code: "linked_campaigns", values: { ties: 12, campaigns: 9 } }],
  judgements: [],
  total: 9,
};

const places: CampaignView["places"] = [
  { place: "KH:sihanoukville", records: 9 },
  { place: "TH", records: 2 },
];
const pictures: CampaignPictures = {
  pictures: [
    {
      hash: "ab".repeat(32),
      records: 4,
      forms: 2,
      isCommon: false,
      campaigns: 3,
      others: [{ campaign: "abcdef012345", title: "Chat agents <b>wanted</b>", records: 7, bits: 6, sameRing: true }],
    },
    { hash: "cd".repeat(32), records: 2, forms: 1, isCommon: true, campaigns: 0, others: [] },
  ],
  total: 5,
  named: 6,
  nearBits: 31,
  mostUntied: 5,
};

withTestDatabases("exportLeadFile", (open) => {
  let database: Database;
  let analyst: Actor;
  let id = "";
  const now = Date.parse("2026-11-22T08:00:00.000Z");
  const take = (actor: Actor, format: "json" | "html", language: "en" | "ar" = "en") =>
    exportLeadFile(database, actor, { id, tlp: "TLP:RED", format, language }, now);

  beforeEach(async () => {
    database = await open();
    analyst = await buildActor(database);
    id = await database.transaction((tx) => buildLead(tx, analyst, { evidence: [record] }));
  });

  test("is refused to viewers and to other organisations, and nothing is counted then", async () => {
    const viewer = await buildActor(database, { role: "viewer", orgId: analyst.orgId });
    await expect(take(viewer, "json")).rejects.toMatchObject({ code: "session.forbidden" });
    await expect(take(await buildActor(database), "html")).rejects.toMatchObject({ code: "lead.not_found" });
    expect(await database.db.selectFrom("exports").selectAll().execute()).toEqual([]);
  });

  test("proves each record and itself, carries label, notice and error rates, and is counted and recorded", async () => {
    const { sha256, ...file } = JSON.parse(await take(analyst, "json")) as LeadFile;
    expect(hash(JSON.stringify(file))).toBe(sha256);
    expect(hash(JSON.stringify({ ...file, tlp: "TLP:CLEAR" }))).not.toBe(sha256);
    expect(file.records.map((each) => each.sha256)).toEqual([hash(record.text)]);
    expect(file).toMatchObject({ tlp: "TLP:RED", made: { by: "Test Person" }, recordsInAll: 1 });
    expect(file.notice).toContain("not findings about anybody");
    expect(file.mark).toContain("synthetic");
    expect(file.measured.pairsFound).toBeGreaterThan(0.9);
    expect(file.whole).toBeNull();
    const trail = await database.db.selectFrom("audit_entries").select(["action", "details"]).execute();
    expect(trail).toEqual([
      { action: "lead.exported", details: { format: "json", tlp: "TLP:RED", sha256, records: 1 } },
    ]);
  });

  test("of a whole ring carries all its campaigns and what ties them, under the same hash and on paper", async () => {
    id = await database.transaction((tx) => buildLead(tx, analyst, { campaign: "ring", whole: ring }));
    const { sha256, ...file } = JSON.parse(await take(analyst, "json")) as LeadFile;
    expect(file.whole).toEqual(ring);
    expect(hash(JSON.stringify(file))).toBe(sha256);
    expect(hash(JSON.stringify({ ...file, whole: null }))).not.toBe(sha256);
    const page = await take(analyst, "html");
    expect(page).toContain("A ring of 9 campaigns");
    expect(page).toContain("12 contacts, payments or accounts tie 9 campaigns together");
    expect(page).toContain("abcdef012345");
    expect(page).toContain("&lt;b&gt;wanted&lt;/b&gt;, Sihanoukville");
    expect(page).toContain("+12025550111");
    expect(page).toContain("7 more are not shown.");
  });

  test("carries the places named and the pictures shared, which are a hint, under the same hash and on paper", async () => {
    id = await database.transaction((tx) => buildLead(tx, analyst, { places, pictures }));
    const { sha256, ...file } = JSON.parse(await take(analyst, "json")) as LeadFile;
    expect(file).toMatchObject({ version: 3, places, pictures });
    expect(hash(JSON.stringify({ ...file, pictures: null }))).not.toBe(sha256);
    const page = await take(analyst, "html");
    expect(page).toContain("Sihanoukville, Cambodia");
    expect(page).toContain("The same picture in 4 records here and in 3 other campaigns");
    expect(page).toContain("Chat agents &lt;b&gt;wanted&lt;/b&gt;");
    expect(page).toContain("7 records there; 6 bits of 256 differ. In the same ring.");
    expect(page).toContain("2 more campaigns show it.");
    expect(page).toContain("More than 5 campaigns that nothing else ties together");
    expect(page).toContain("3 more pictures are shared by fewer records.");
    expect(page).toContain("A shared picture is a hint beside others");
  });

  test("of a lead that an older program opened has neither, and says nothing of them", async () => {
    id = await database.transaction((tx) => buildLead(tx, analyst));
    const { lead_id, view } = await database.db
      .selectFrom("leads")
      .select(["lead_id", "view"])
      .where("lead_id", "=", id as LeadId)
      .executeTakeFirstOrThrow();
    const { places: _, pictures: __, ...older } = view;
    await database.db
      .updateTable("leads")
      .set({ view: json(older) })
      .where("lead_id", "=", lead_id)
      .execute();
    expect(JSON.parse(await take(analyst, "json"))).toMatchObject({ places: null, pictures: null });
    const page = await take(analyst, "html");
    expect(page).not.toContain("Places named");
    expect(page).not.toContain("Reused pictures");
  });

  test("is a page in the reader's language in which nothing of a record runs, and nobody has a label", async () => {
    const page = await take(analyst, "html", "ar");
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain("TLP:RED");
    expect(page).not.toContain("<script>");
    expect(page).toContain("default-src 'none'");
    expect(await take(analyst, "html")).not.toMatch(/trafficker|victim|suspicious/i);
  });
});
