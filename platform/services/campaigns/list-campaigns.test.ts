import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findCampaigns } from "./find-campaigns.ts";
import { type CampaignQuery, listCampaigns } from "./list-campaigns.ts";
import { readCampaign } from "./read-campaign.ts";
import { makeCorpusFolder } from "./testing/make-corpus-folder.ts";

let dir = "";
beforeAll(async () => {
  dir = await makeCorpusFolder();
  await findCampaigns({ dir });
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const sizes = async (query: Partial<CampaignQuery>): Promise<number[]> => {
  const page = await listCampaigns(dir, { sort: "size", offset: 0, limit: 10, ...query });
  return page.rows.map((row) => row.size);
};

describe("listCampaigns", () => {
  test("refuses a corpus that was not searched, and a campaign that is not there", async () => {
    await expect(listCampaigns("/nowhere", { sort: "rank", offset: 0, limit: 1 })).rejects.toMatchObject({
      code: "data.missing",
    });
    await expect(readCampaign(dir, "0123456789ab")).rejects.toMatchObject({ code: "campaign.not_found" });
  });

  test("finds words of the template and contacts in any case and order", async () => {
    expect(await sizes({ search: "TICKET customer" })).toEqual([8]);
    expect(await sizes({ search: "agent_1x" })).toEqual([8]);
    expect(await sizes({ search: "ប្រាក់ខែ" })).toEqual([5]);
    expect(await sizes({ search: "ticket guitar" })).toEqual([]);
    expect(await sizes({ search: "  " })).toEqual([8, 5]);
  });

  test("filters by language, indicator and size, and offers what there is", async () => {
    const page = await listCampaigns(dir, { sort: "rank", offset: 0, limit: 10 });
    expect(page.languages).toEqual(["eng", "khm"]);
    for (const place of page.places) {
      const named = await sizes({ place });
      expect(named.length, place).toBeGreaterThan(0);
      expect((await sizes({ place: place.slice(0, 2) })).length).toBeGreaterThanOrEqual(named.length);
    }
    expect(page.places.length).toBeGreaterThan(0);
    expect(await sizes({ place: "XX:nowhere" })).toEqual([]);
    expect(await sizes({ language: "khm" })).toEqual([5]);
    expect(await sizes({ language: "tha" })).toEqual([]);
    expect(await sizes({ language: "constructor" })).toEqual([]);
    expect(await sizes({ minSize: 6 })).toEqual([8]);
    for (const indicator of page.indicators) expect((await sizes({ indicator })).length).toBeGreaterThan(0);
    expect(await sizes({ indicator: "no such indicator" })).toEqual([]);
  });

  test("sorts, pages and counts", async () => {
    expect(await sizes({ offset: 1, limit: 1 })).toEqual([5]);
    expect(await sizes({ sort: "last_seen" })).toEqual([8, 5]);
    const ranked = await listCampaigns(dir, { sort: "rank", offset: 0, limit: 1 });
    expect(ranked).toMatchObject({ total: 2 });
    const all = await listCampaigns(dir, { sort: "rank", offset: 0, limit: 10 });
    expect(all.rows.map((row) => row.rank)).toEqual(all.rows.map((row) => row.rank).toSorted((a, b) => b - a));
  });
});
