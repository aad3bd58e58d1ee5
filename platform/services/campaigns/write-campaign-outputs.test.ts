import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { campaignSchema } from "@suar/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportCampaign } from "./export-campaign.ts";
import { exportCampaigns } from "./export-campaigns.ts";
import { exportNotice } from "../exports/index.ts";
import { findCampaigns } from "./find-campaigns.ts";
import { listCampaigns } from "./list-campaigns.ts";
import { madeRecords, makeCorpusFolder } from "./testing/make-corpus-folder.ts";
import { writeCampaignOutputs } from "./write-campaign-outputs.ts";

const folders: string[] = [];
let dir = "";
let out = "";
const evil = `<script>alert("1")</script> & <img src=x onerror=alert(2)>`;

beforeAll(async () => {
  const hostile = madeRecords.map((record) => ({ ...record, text: `${record.text} ${evil}` }));
  dir = await makeCorpusFolder(hostile);
  out = await mkdtemp(join(tmpdir(), "suar-out-test-"));
  folders.push(dir, out);
  await findCampaigns({ dir });
  await writeCampaignOutputs(dir, out);
});
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function readAll(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

const largest = async (): Promise<string> =>
  (await listCampaigns(dir, { sort: "size", offset: 0, limit: 1 })).rows[0]?.campaign ?? "";

describe("writeCampaignOutputs", () => {
  test("leaves nothing behind when it cannot write", async () => {
    const file = join(out, "a-file");
    await writeFile(file, "");
    await expect(writeCampaignOutputs(dir, join(file, "below"))).rejects.toMatchObject({ code: "output.unwritable" });
    await rm(file);
    const other = await mkdtemp(join(tmpdir(), "suar-out-test-"));
    folders.push(other);
    await expect(writeCampaignOutputs("/nowhere", other)).rejects.toMatchObject({ code: "data.missing" });
    expect(await readdir(other)).toEqual([]);
  });

  test("writes its files and no more", async () => {
    expect((await readdir(out)).sort()).toEqual([
      "assignments.csv",
      "campaigns.jsonl",
      "coordination.jsonl",
      "report.html",
      "rings.jsonl",
    ]);
  });

  test("assigns clustered records alone", async () => {
    const [head, ...lines] = (await readFile(join(out, "assignments.csv"), "utf8")).trim().split("\n");
    expect(head).toBe("id,campaign");
    expect(lines).toHaveLength(13);
    for (const line of lines) expect(line).toMatch(/^synthetic-(ring|khmer)-\d,[0-9a-f]{12}$/);
  });

  test("tells each campaign on a line of its own, in rank order", async () => {
    const lines = (await readFile(join(out, "campaigns.jsonl"), "utf8")).trim().split("\n");
    const campaigns = lines.map((line) => campaignSchema.parse(JSON.parse(line)));
    expect(new Set(campaigns.map((campaign) => campaign.size))).toEqual(new Set([5, 8]));
    const ranks = campaigns.map((campaign) => campaign.rank);
    expect(ranks).toEqual(ranks.toSorted((one, other) => other - one));
  });

  test("reports without scripts, links or anything that runs", async () => {
    const report = await readFile(join(out, "report.html"), "utf8");
    expect(report).toContain("&lt;script&gt;");
    expect(report).not.toMatch(/<(script|img|link|iframe|object|a)\b|\b(src|href|style)="|url\(/i);
    expect(report).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    expect(report).toContain("Made-up demonstration data");
    expect(report).toContain(exportNotice.slice(0, 40));
    expect(report).toContain('class="slot">{phone}');
    expect(report.match(/<li id="[0-9a-f]{12}">/g)).toHaveLength(2);
  });

  test("reports from right to left in Arabic", async () => {
    const arabic = await mkdtemp(join(tmpdir(), "suar-out-test-"));
    folders.push(arabic);
    await writeCampaignOutputs(dir, arabic, "ar");
    expect(await readFile(join(arabic, "report.html"), "utf8")).toContain('<html lang="ar" dir="rtl">');
  });
});

describe("exports", () => {
  test("refuse a campaign that is not there", async () => {
    await expect(readAll(exportCampaign(dir, "0123456789ab", "csv"))).rejects.toMatchObject({
      code: "campaign.not_found",
    });
  });

  test("of one campaign hold every record, marked, with the notice, and run in no spreadsheet", async () => {
    const khmer = (await listCampaigns(dir, { sort: "size", offset: 1, limit: 1 })).rows[0]?.campaign ?? "";
    const csv = await readAll(exportCampaign(dir, khmer, "csv"));
    expect(csv.split("\r\n").filter((line) => line.startsWith(khmer))).toHaveLength(5);
    expect(csv).toContain("'=cmd()");
    expect(csv).not.toMatch(/[,\n]=/);
    expect(csv.split("synthetic demonstration data").length - 1).toBe(5);
    expect(csv).toContain("not findings about anybody");
    const json = JSON.parse(await readAll(exportCampaign(dir, await largest(), "json"))) as {
      notice: string;
      synthetic: string;
      campaign: unknown;
      records: unknown[];
    };
    expect(json.records).toHaveLength(8);
    expect(json.notice).toBe(exportNotice);
    expect(json.synthetic).not.toBe("");
    campaignSchema.parse(json.campaign);
  });

  test("of all campaigns hold a line each", async () => {
    const csv = await readAll(exportCampaigns(dir, "csv"));
    expect(csv.trim().split(/\r\n(?=[0-9a-f]{12},)/)).toHaveLength(3);
    const json = JSON.parse(await readAll(exportCampaigns(dir, "json"))) as { campaigns: unknown[] };
    for (const campaign of json.campaigns) campaignSchema.parse(campaign);
    expect(json.campaigns).toHaveLength(2);
  });
});
