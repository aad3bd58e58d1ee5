import { json, type Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import type { AdultAgreement } from "@suar/domain";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findCampaigns } from "../campaigns/index.ts";
import { type MadeRecord, makeCorpusFolder } from "../campaigns/testing/make-corpus-folder.ts";
import { createCollection } from "../collections/index.ts";
import { uploadImport } from "../imports/index.ts";
import type { Actor } from "../sessions/index.ts";
import { buildActor } from "../sessions/testing/build-actor.ts";
import { listImportCampaigns, listImportRings, openLead, readImportCampaign, readImportRing } from "./index.ts";
import { layCorpus } from "./testing/lay-corpus.ts";

const dayMs = 24 * 60 * 60_000;
const dateOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
/** The first and the third share two numbers; the first and the second say the same in two languages; the last stands alone. */
const wordings = [
  (at: number) =>
    `Bavet office hires ${10 + at} typists who speak Chinese, 950 dollars a month, room and meals free, plane ticket from the ` +
    `company, passport stays with the team leader, leaving before 6 months costs 3000. Call +1 202 555 0111 or +1 202 555 0122`,
  (at: number) =>
    `ออฟฟิศบาเวตรับคนพิมพ์งานพูดภาษาจีนได้ ${10 + at} คน เดือนละ 950 ดอลลาร์ ห้องพักและอาหารฟรี ตั๋วเครื่องบินบริษัทออกให้ ` +
    `หัวหน้าทีมเก็บพาสปอร์ตไว้ ออกก่อน 6 เดือนจ่าย 3000 ทักวันนี้ คนที่ ${at}`,
  (at: number) =>
    `Hotel group on the coast looks for chat agents, ${at + 20} rooms free, leave tomorrow, no visa needed. Ring +1 202 555 0122 or +1 202 555 0111`,
  (at: number) =>
    `Night market stall number ${at + 40} seeks two cooks with experience in noodles and soup. Phone +1 202 555 0144`,
];
const records: readonly MadeRecord[] = wordings.flatMap((write, campaign) =>
  Array.from({ length: 8 - campaign }, (_, at) => ({ id: `synthetic-${campaign}-${at}`, text: write(at) })),
);

let corpus = "";
beforeAll(async () => {
  corpus = await makeCorpusFolder(records);
  await findCampaigns({ dir: corpus });
});
afterAll(() => rm(corpus, { recursive: true, force: true }));

async function* piece(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode("id,text\n1,a\n");
}

withTestDatabases("rings and twins", (open) => {
  let database: Database;
  let analyst: Actor;
  let importId: string;
  const place = () => ({
    transaction: database.transaction,
    corpora: join(database.dataDir, "corpora"),
    limitBytes: 1000,
  });
  const page = { offset: 0, limit: 10 };
  const rings = (actor = analyst, id = importId) => listImportRings(place(), actor, { importId: id, ...page });
  const ring = (name: string, actor = analyst, id = importId) =>
    readImportRing(place(), actor, { importId: id, ring: name });
  const as = (role: "viewer" | "auditor" | "supervisor"): Promise<Actor> =>
    buildActor(database, { role, orgId: analyst.orgId });
  const searched = (id: string): Promise<void> => layCorpus(database, id, corpus);
  const campaignsBySize = async (): Promise<readonly string[]> =>
    (await listImportCampaigns(place(), analyst, { importId, sort: "size", ...page })).campaigns.map(
      ({ campaign }) => campaign,
    );

  beforeEach(async () => {
    database = await open();
    analyst = await buildActor(database);
    importId = (await uploadImport(place(), analyst, { name: "a.csv", body: piece() })).id;
  });

  describe("listImportRings and readImportRing", () => {
    test("refuse those who may not read campaigns, strangers, an import that was not searched, and what is no ring", async () => {
      await expect(rings(await as("auditor"))).rejects.toMatchObject({ code: "session.forbidden" });
      await expect(ring("0123456789ab", await as("auditor"))).rejects.toMatchObject({ code: "session.forbidden" });
      await expect(rings()).rejects.toMatchObject({ code: "import.wrong_state" });
      await searched(importId);
      const stranger = await buildActor(database);
      await expect(rings(stranger)).rejects.toMatchObject({ code: "import.not_found" });
      await expect(ring("0123456789ab", stranger)).rejects.toMatchObject({ code: "import.not_found" });
      for (const name of ["0123456789ab", "", "../found", (await campaignsBySize())[3] ?? ""]) {
        await expect(ring(name), name).rejects.toMatchObject({ code: "ring.not_found" });
      }
    });

    test("tell the ring by its largest campaign, and show it under the id of each of its campaigns", async () => {
      await searched(importId);
      const [first = "", , third = ""] = await campaignsBySize();
      expect(await rings()).toMatchObject({
        total: 1,
        rings: [{ ring: first, campaigns: 2, records: 14, languages: { eng: 14 }, titleLanguage: "eng" }],
      });
      expect((await listImportRings(place(), analyst, { importId, offset: 1, limit: 10 })).rings).toEqual([]);
      const shown = await ring(third);
      expect(shown).toMatchObject({ ring: first, importId, importName: "a.csv", common: [] });
      expect(shown.campaigns.map(({ campaign, leadId }) => [campaign, leadId])).toEqual([
        [first, null],
        [third, null],
      ]);
      expect(shown.links[0]?.ties.map(({ type }) => type)).toEqual(["phone", "phone"]);
      expect(shown.total).toEqual({ campaigns: 2, links: 1 });
      const { lead } = await openLead(place(), analyst, { importId, campaign: third, facts: [] });
      expect((await ring(first)).campaigns[1]?.leadId).toBe(lead.id);
    });

    test("a whole ring becomes one lead with what ties it, once, beside those of its campaigns", async () => {
      await searched(importId);
      const [first = "", second = "", third = ""] = await campaignsBySize();
      const open = (campaign: string) => openLead(place(), analyst, { importId, campaign, scope: "ring" });
      await expect(open(second)).rejects.toMatchObject({ code: "ring.not_found" });
      await openLead(place(), analyst, { importId, campaign: first });
      const { lead, isNew } = await open(third);
      expect(isNew).toBe(true);
      expect(lead).toMatchObject({ campaign: first, size: 14, evidenceTotal: 14, whole: { tied: "ring", total: 2 } });
      expect(lead.whole?.campaigns.map(({ campaign }) => campaign)).toEqual([first, third]);
      expect(lead.whole?.links[0]?.ties).toHaveLength(2);
      expect(new Set(lead.evidence.map(({ campaign }) => campaign))).toEqual(new Set([first, third]));
      expect(await open(first)).toMatchObject({ isNew: false, lead: { id: lead.id } });
      expect(await ring(first)).toMatchObject({ leadId: lead.id, may: { openAsLead: false } });
    });

    test("are none of adult-service adverts, whose shared contact may be one that people keep for their safety", async () => {
      const now = Date.now();
      const supervisor = await as("supervisor");
      const agreement: AdultAgreement = {
        purpose: "trafficking",
        forbids: ["prostitution", "immigration", "tax", "licences"],
        party: "A platform",
        signedBy: "A. Person, an office",
        reference: "paper 1",
        from: dateOf(now - dayMs),
        until: dateOf(now + dayMs),
      };
      const made = await database.transaction((tx) =>
        createCollection(
          tx,
          supervisor,
          {
            name: "Platform",
            kind: "adult_services",
            holds: "Adult-service adverts",
            purpose: "Trafficking alone",
            access: "Under the agreement",
            keepDays: 30,
            agreement,
          },
          now,
        ),
      );
      await searched(made.id);
      await expect(rings(await as("viewer"), made.id)).rejects.toMatchObject({ code: "session.forbidden" });
      await searched(importId);
      const [known] = (await rings()).rings;
      expect(await rings(supervisor, made.id)).toEqual({ rings: [], total: 0 });
      await expect(ring(known?.ring ?? "", supervisor, made.id)).rejects.toMatchObject({ code: "ring.not_found" });
      const asLead = { importId: made.id, campaign: known?.ring ?? "", scope: "ring" as const };
      await expect(openLead(place(), supervisor, asLead)).rejects.toMatchObject({ code: "ring.not_found" });
      const view = await readImportCampaign(place(), supervisor, { importId: made.id, campaign: known?.ring ?? "" });
      expect(view).toMatchObject({ ring: null, needsFacts: true });
      await database.db
        .updateTable("collections")
        .set({ agreement: json({ ...agreement, until: dateOf(now - dayMs) }) })
        .execute();
      await expect(rings(supervisor, made.id)).rejects.toMatchObject({ code: "collection.closed" });
    });
  });

  test("a campaign tells its ring and what it may be in another language, with how often that errs", async () => {
    await searched(importId);
    const [first = "", second = "", , fourth = ""] = await campaignsBySize();
    const read = (campaign: string) => readImportCampaign(place(), analyst, { importId, campaign });
    const view = await read(first);
    expect(view.ring).toEqual({ ring: first, campaigns: 2 });
    const told = view.campaign.reasons.find(({ code }) => code === "significance");
    expect(told?.values["bits"]).toBeGreaterThan(14);
    expect(view.twins).toMatchObject({
      links: [{ a: { campaign: first, language: "eng" }, b: { campaign: second, language: "tha" } }],
      total: 1,
      measured: { precision: 0.966, recall: 0.948 },
      problem: null,
    });
    expect(await read(second)).toMatchObject({ ring: null, twins: { links: [{ b: { campaign: first } }] } });
    expect(await read(fourth)).toMatchObject({ ring: null, twins: { links: [], total: 0 } });
  });
});
