import { readFile, rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findCampaigns } from "./find-campaigns-later.ts";
import { foundFolder } from "./found-folder.ts";
import { linkAccounts } from "./link-accounts.ts";
import { linkRings, readRings } from "./link-rings.ts";
import { listCampaigns } from "./list-campaigns.ts";
import { listAccounts } from "./read-accounts.ts";
import { readCampaign } from "./read-campaign.ts";
import { growCampaigns } from "./grow/index.ts";
import { layDown, makeCollection } from "./testing/make-collection.ts";
import { type MadeRecord, makeCorpusFolder } from "./testing/make-corpus-folder.ts";

const hour = 3600;
const start = Date.parse("2026-11-01T00:00:00Z") / 1000;
/** Eight accounts post each campaign within minutes of each other; others post their own adverts. */
const accounts = Array.from({ length: 8 }, (_, at) => `synthetic-account-${at}`);
const wordings = [
  (at: number) =>
    `Typing office in Bavet needs ${at + 3} clerks, free ticket, 900 dollars, passport kept by the leader. Call +1 202 555 0111 or +1 202 555 0122`,
  (at: number) =>
    `Hotel group on the coast looks for chat agents, ${at + 20} rooms free, leave tomorrow, no visa needed. Ring +1 202 555 0122 or +1 202 555 0133`,
  (at: number) =>
    `Weekend crew wanted by a warehouse near the old harbour, gate ${at + 1}, boots and gloves provided. Phone +1 202 555 0144`,
  (at: number) =>
    `Night market stall number ${at + 40} seeks two cooks with experience in noodles and soup. Phone +1 202 555 0144`,
];
const records: readonly MadeRecord[] = wordings.flatMap((write, campaign) =>
  Array.from({ length: 8 }, (_, at) => ({
    id: `synthetic-${campaign}-${at}`,
    text: write(at),
    account: campaign < 2 ? (accounts[at] ?? "") : `synthetic-own-${campaign}-${at}`,
    posted: new Date((start + campaign * 50 * hour + at * (campaign < 2 ? 40 : 9 * hour)) * 1000).toISOString(),
  })),
);

let dir = "";
beforeAll(async () => {
  dir = await makeCorpusFolder(records);
  await findCampaigns({ dir });
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const campaignOf = async (search: string): Promise<string> =>
  (await listCampaigns(dir, { sort: "size", offset: 0, limit: 5, search })).rows[0]?.campaign ?? "";

describe("rings among campaigns", () => {
  test("a folder that was not searched has none, and no accounts to link", async () => {
    expect(await readRings("/nowhere")).toEqual([]);
    await expect(linkAccounts("/nowhere", { links: true })).rejects.toMatchObject({ code: "data.missing" });
    expect(linkRings([])).toEqual({ rows: [], rings: [] });
  });

  test("a number and the accounts tie two campaigns; one shared number alone ties no honest firms", async () => {
    const [ring, ...others] = await readRings(dir);
    expect(others).toEqual([]);
    const tied = [await campaignOf("typing office"), await campaignOf("hotel group")].sort();
    expect(ring?.campaigns.map(({ campaign }) => campaign).sort()).toEqual(tied);
    const types = new Set(ring?.links[0]?.ties.map(({ type }) => type));
    expect([...types].sort()).toEqual(["account", "phone"]);
  });

  test("the list and the page of a campaign say so, with the same rank", async () => {
    const page = await listCampaigns(dir, { sort: "rank", offset: 0, limit: 9 });
    const linked = page.rows.filter(({ reasons }) => reasons.some(({ code }) => code === "linked_campaigns"));
    expect(linked).toHaveLength(2);
    expect(page.rows[0]?.campaign).toBe(linked[0]?.campaign);
    for (const row of linked) {
      const { campaign } = await readCampaign(dir, row.campaign);
      expect(campaign.reasons).toEqual(row.reasons);
      expect(campaign.rank).toBe(row.rank);
      expect(row.reasons[0]?.values).toMatchObject({ campaigns: 1 });
    }
  });

  test("where a shared contact may keep people safe, nothing is tied by one: no ring, no rank, no accounts", async () => {
    const collection = await makeCollection();
    try {
      await layDown(collection, "2026-11-01", records);
      await growCampaigns({ dir: collection, day: "2026-11-01", keepDays: 9, tiesContacts: false });
      const { rows } = await listCampaigns(collection, { sort: "rank", offset: 0, limit: 9 });
      expect(rows).toHaveLength(4);
      expect(rows.flatMap(({ reasons }) => reasons.filter(({ code }) => code === "linked_campaigns"))).toEqual([]);
      expect(await readRings(collection)).toEqual([]);
      expect(await readFile(foundFolder(collection).coordination, "utf8")).toBe("");
    } finally {
      await rm(collection, { recursive: true, force: true });
    }
  });

  test("what is found of accounts lies beside it, one group a line", async () => {
    const lines = (await readFile(foundFolder(dir).coordination, "utf8")).split("\n").filter((line) => line !== "");
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ accounts: expect.any(Array) as unknown });
    expect(await listAccounts(dir)).toMatchObject({ total: lines.length, tags: [], choruses: [], hasAccounts: true });
  });
});
