import type { Reason } from "@suar/domain";
import { existsSync } from "node:fs";
import { readFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { listCampaigns } from "../list-campaigns.ts";
import { readCampaign } from "../read-campaign.ts";
import { readEvidence } from "../read-evidence.ts";
import { type MadeRecord, layDown, madeRecords, makeCollection } from "../testing/index.ts";
import { growCampaigns } from "./grow-campaigns.ts";

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function collection(days: Readonly<Record<string, readonly MadeRecord[]>>): Promise<string> {
  const dir = await makeCollection();
  folders.push(dir);
  for (const [day, records] of Object.entries(days)) await layDown(dir, day, records);
  return dir;
}

const ring = madeRecords.filter((record) => record.id.startsWith("synthetic-ring"));
const khmer = madeRecords.filter((record) => record.id.startsWith("synthetic-khmer"));
const others = madeRecords.filter((record) => record.id.startsWith("synthetic-other"));
const rowsOf = async (dir: string): ReturnType<typeof listCampaigns> =>
  listCampaigns(dir, { sort: "size", offset: 0, limit: 50 });

describe("growCampaigns", { timeout: 300_000 }, () => {
  test("refuses a day that is not complete, and names that are no day", async () => {
    const dir = await collection({ "2026-11-01": ring.slice(0, 3) });
    await expect(growCampaigns({ dir, day: "2026-11-02", keepDays: 9 })).rejects.toMatchObject({
      code: "data.missing",
    });
    for (const day of ["2026-02-30", "../2026-11-01", "2026-11-01-0", ""]) {
      await expect(growCampaigns({ dir, day, keepDays: 9 })).rejects.toThrow(/day must be like/);
    }
    await expect(growCampaigns({ dir, day: "2026-11-01", keepDays: 0 })).rejects.toThrow(/keepDays .* got 0/);
  });

  test("a campaign that grows keeps its id, and says what is new", async () => {
    const dir = await collection({
      "2026-11-01": [...ring.slice(0, 4), ...others.slice(0, 3)],
      "2026-11-02": [...khmer, ...others.slice(3)],
      "2026-11-03": ring.slice(4),
    });
    const first = await growCampaigns({ dir, day: "2026-11-01", keepDays: 90 });
    expect(first).toMatchObject({ records: 7, repeated: 0, campaigns: 1, clustered: 4, created: 1, grown: 0 });
    const [before] = (await rowsOf(dir)).rows;
    expect(before?.change).toEqual({ state: "new", newRecords: 4, since: "2026-11-01" });

    const second = await growCampaigns({ dir, day: "2026-11-02", keepDays: 90 });
    expect(second).toMatchObject({ campaigns: 2, clustered: 9, created: 1, grown: 0 });
    const quiet = (await rowsOf(dir)).rows.find((row) => row.campaign === before?.campaign);
    expect(quiet?.change).toEqual({ state: "unchanged", newRecords: 0, since: "2026-11-01" });

    const third = await growCampaigns({ dir, day: "2026-11-03", keepDays: 90 });
    expect(third).toMatchObject({ campaigns: 2, clustered: 13, created: 0, grown: 1, merged: 0 });
    const { campaign } = await readCampaign(dir, before?.campaign ?? "");
    expect(campaign).toMatchObject({ size: 8, change: { state: "grown", newRecords: 4, since: "2026-11-03" } });
    const gainOf = (reasons: readonly Reason[] = []): number =>
      Number(reasons.find(({ code }) => code === "significance")?.values["bits"]);
    expect(gainOf(before?.reasons)).toBeGreaterThan(14);
    expect(gainOf(campaign.reasons)).toBeGreaterThan(gainOf(before?.reasons));
    const evidence = await readEvidence(dir, campaign.campaign, { offset: 0, limit: 100 });
    expect(evidence.records.map((record) => record.id).sort()).toEqual(ring.map((record) => record.id).sort());
    expect(existsSync(join(dir, "found", "work"))).toBe(false);
    expect(await growCampaigns({ dir, day: "2026-11-03", keepDays: 90 })).toEqual(third);
  });

  test("the first record of an id stands; a later one is counted and named", async () => {
    const again = { id: ring[0]?.id ?? "", text: "another text altogether under an id that was there before" };
    const dir = await collection({ "2026-11-01": ring.slice(0, 4), "2026-11-02": [again, ...khmer] });
    await growCampaigns({ dir, day: "2026-11-01", keepDays: 90 });
    expect(await growCampaigns({ dir, day: "2026-11-02", keepDays: 90 })).toMatchObject({ records: 5, repeated: 1 });
    const named = await readFile(join(dir, "days", "2026-11-02", "repeated.jsonl"), "utf8");
    expect(JSON.parse(named)).toEqual({ line: 1, id: again.id, day: "2026-11-01" });
  });

  test("records that joined nothing leave after their days, with their texts; those of campaigns stay", async () => {
    const dir = await collection({
      "2026-11-01": [...ring.slice(0, 4), ...others.slice(0, 3)],
      "2026-11-05": khmer,
      "2026-11-11": others.slice(3),
      "2026-11-12": ring.slice(4),
    });
    await growCampaigns({ dir, day: "2026-11-01", keepDays: 10 });
    await growCampaigns({ dir, day: "2026-11-05", keepDays: 10 });
    expect(await growCampaigns({ dir, day: "2026-11-11", keepDays: 10 })).toMatchObject({ expired: 3, campaigns: 2 });
    const left = (await readdir(dir, { recursive: true })).filter((name) =>
      name.startsWith(join("days", "2026-11-01")),
    );
    expect(left.filter((name) => /reject|source|repeated/.test(name))).toEqual([]);
    expect(await growCampaigns({ dir, day: "2026-11-12", keepDays: 10 })).toMatchObject({ grown: 1, expired: 0 });
    const sizes = (await rowsOf(dir)).rows.map((row) => [row.size, row.change?.state]);
    expect(sizes).toEqual([
      [8, "grown"],
      [5, "quiet"],
    ]);
  });
});
