import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ImportProgress, campaignSchema, evidenceSchema, importProgressSchema, networkSchema } from "@suar/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findCampaigns } from "./find-campaigns.ts";
import { listCampaigns } from "./list-campaigns.ts";
import { readCampaign } from "./read-campaign.ts";
import { readEvidence } from "./read-evidence.ts";
import { madeRecords, makeCorpusFolder } from "./testing/make-corpus-folder.ts";

const folders: string[] = [];
const progress: ImportProgress[] = [];
let dir = "";

const keep = (folder: string): string => {
  folders.push(folder);
  return folder;
};

/** Every file that a search leaves, by name. */
async function readFound(corpus: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const names = await readdir(join(corpus, "found"), { recursive: true });
  for (const name of names.sort()) {
    const path = join(corpus, "found", name);
    if ((await stat(path)).isFile()) found.set(name, await readFile(path, "utf8"));
  }
  return found;
}

beforeAll(async () => {
  dir = keep(await makeCorpusFolder());
  await findCampaigns({ dir, onProgress: (step) => progress.push(step) });
});
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

describe("findCampaigns", () => {
  test("refuses a folder whose records are not complete", async () => {
    const empty = keep(await mkdtemp(join(tmpdir(), "suar-campaigns-test-")));
    await expect(findCampaigns({ dir: empty })).rejects.toMatchObject({ code: "data.missing" });
  });

  test("refuses a threshold that is no share", async () => {
    await expect(findCampaigns({ dir, candidateThreshold: 7 })).rejects.toThrow(/candidateThreshold .* got 7/);
  });

  test("stops when it is told to, and goes on later", async () => {
    const copy = keep(await makeCorpusFolder());
    const stop = new AbortController();
    const stopAtJoin = ({ step }: ImportProgress): void => {
      if (step === "join") stop.abort();
    };
    await expect(findCampaigns({ dir: copy, onProgress: stopAtJoin, signal: stop.signal })).rejects.toThrow();
    expect((await readdir(join(copy, "found", "work"))).some((name) => name.startsWith("prints-"))).toBe(true);
    expect(await findCampaigns({ dir: copy })).toEqual({ campaigns: 2, clustered: 13 });
    expect(await readFound(copy)).toEqual(await readFound(dir));
  });

  test("finds both rings, tells its steps in order, and leaves no working files", async () => {
    expect(await findCampaigns({ dir })).toEqual({ campaigns: 2, clustered: 13 });
    expect([...new Set(progress.map((one) => one.step))]).toEqual([
      "fingerprint",
      "join",
      "verify",
      "cluster",
      "explain",
    ]);
    for (const one of progress) importProgressSchema.parse(one);
    expect(await readdir(join(dir, "found"))).not.toContain("work");
  });

  test("explains each campaign in the form that every reader expects", async () => {
    const { rows } = await listCampaigns(dir, { sort: "size", offset: 0, limit: 9 });
    expect(rows.map((row) => row.size)).toEqual([8, 5]);
    const { campaign, timeline, network } = await readCampaign(dir, rows[0]?.campaign ?? "");
    expect(campaignSchema.parse(campaign)).toEqual(campaign);
    expect(networkSchema.parse(network)).toEqual(network);
    expect(campaign).toMatchObject({ accounts: 4, synthetic: true, first_seen: "2026-11-01T10:00:00.000Z" });
    expect(campaign.slots.map((slot) => slot.type)).toEqual(expect.arrayContaining(["phone", "telegram"]));
    expect(timeline).toHaveLength(8);
    expect(network.nodes.map((node) => node.kind)).toEqual(expect.arrayContaining(["campaign", "account", "phone"]));
  });

  test("keeps the evidence of every record, the medoid first", async () => {
    const [row] = (await listCampaigns(dir, { sort: "size", offset: 0, limit: 1 })).rows;
    const { campaign } = await readCampaign(dir, row?.campaign ?? "");
    const page = await readEvidence(dir, campaign.campaign, { offset: 0, limit: 100 });
    expect(page.total).toBe(8);
    expect(page.records[0]?.id).toBe(campaign.medoid);
    for (const record of page.records) {
      evidenceSchema.parse(record);
      expect(record.text).toBe(madeRecords.find((one) => one.id === record.id)?.text);
      for (const { start, end, text } of record.entities) expect(record.text.slice(start, end)).toBe(text);
    }
    const rest = await readEvidence(dir, campaign.campaign, { offset: 6, limit: 1 });
    expect(rest.records).toEqual(page.records.slice(6, 7));
    expect((await readEvidence(dir, campaign.campaign, { offset: 8, limit: 5 })).records).toEqual([]);
  });

  test("begins anew with another threshold, and finds the same", async () => {
    const copy = keep(await mkdtemp(join(tmpdir(), "suar-campaigns-test-")));
    await cp(dir, copy, { recursive: true });
    expect(await findCampaigns({ dir: copy, candidateThreshold: 0.3 })).toEqual({ campaigns: 2, clustered: 13 });
    expect((await readFound(copy)).get("search.json")).toContain("0.3");
  });

  test("finds nothing, and says so, where there is nothing", async () => {
    const lone = keep(await makeCorpusFolder([{ id: "synthetic-1", text: "only one advert in this file" }]));
    expect(await findCampaigns({ dir: lone })).toEqual({ campaigns: 0, clustered: 0 });
    expect(await listCampaigns(lone, { sort: "rank", offset: 0, limit: 5 })).toMatchObject({ rows: [], total: 0 });
    const wordless = keep(
      await makeCorpusFolder([
        { id: "a", text: "!!!" },
        { id: "b", text: "???" },
      ]),
    );
    expect(await findCampaigns({ dir: wordless })).toEqual({ campaigns: 0, clustered: 0 });
  });

  test("killed without warning at two moments, it ends with the same files", { timeout: 120_000 }, async () => {
    const copy = keep(await makeCorpusFolder());
    for (const step of ["join", "explain"]) await killAt(copy, step);
    expect(await findCampaigns({ dir: copy })).toEqual({ campaigns: 2, clustered: 13 });
    expect(await readFound(copy)).toEqual(await readFound(dir));
  });
});

/** Runs the search in a process of its own and kills it when it tells that it has come to a step. */
function killAt(corpus: string, step: string): Promise<void> {
  const script = fileURLToPath(new URL("./testing/search-until-killed.ts", import.meta.url));
  const child = spawn(process.execPath, ["--conditions=source", script, corpus], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  child.stdout.setEncoding("utf8").on("data", (told: string) => {
    if (told.includes(step)) child.kill("SIGKILL");
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (_, signal) => {
      if (signal === "SIGKILL") resolve();
      else reject(new Error(`the search ended before it could be killed at ${step}`));
    });
  });
}
