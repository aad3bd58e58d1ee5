import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { importRecords } from "@suar/warehouse";
import { afterAll, describe, expect, test } from "vitest";
import { generateCorpus } from "../../demonstration/index.ts";
import { findCampaigns } from "../find-campaigns.ts";
import { loadRows } from "../load-rows.ts";
import { readAssignments } from "../read-assignments.ts";
import { makeCollection } from "../testing/index.ts";
import { growCampaigns } from "./grow-campaigns.ts";

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

const adverts = [
  ...generateCorpus({ seed: 3, adverts: 600, rings: 1, agencies: 8, employers: 2, languages: ["eng", "khm", "tha"] }),
];

async function layDown(dir: string, some: typeof adverts): Promise<void> {
  await mkdir(dir, { recursive: true });
  const source = join(dir, "source");
  await writeFile(source, some.map((one) => `${JSON.stringify(one)}\n`).join(""));
  const mapping = { id: "id", text: "text", time: "posted_at", account: "account" };
  await importRecords({ source, name: "adverts.jsonl", dir, mapping });
}

async function clustersOf(dir: string): Promise<Map<string, string>> {
  let text = "";
  for await (const piece of readAssignments(dir, await loadRows(dir))) text += piece;
  const lines = text.trim().split("\n").slice(1);
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(",")), line.slice(line.lastIndexOf(",") + 1)]));
}

/** Pairs of records in one cluster: in the first, in the second, in both. */
function countPairs(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly number[] {
  const sizes = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  for (const { id } of adverts) {
    const [a, b] = [one.get(id), other.get(id)];
    [a, b, a === undefined || b === undefined ? undefined : `${a} ${b}`].forEach((name, at) => {
      if (name !== undefined) sizes[at]?.set(name, (sizes[at]?.get(name) ?? 0) + 1);
    });
  }
  return sizes.map((own) => [...own.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0));
}

describe("growCampaigns", { timeout: 300_000 }, () => {
  test("finds day by day what a search of all days at once finds, but for few pairs in a hundred", async () => {
    const dir = await makeCollection();
    folders.push(dir);
    await layDown(join(dir, "once"), adverts);
    await findCampaigns({ dir: join(dir, "once") });
    for (const [at, day] of ["2026-11-01", "2026-11-02", "2026-11-03"].entries()) {
      await layDown(join(dir, "days", day), adverts.slice(at * 200, at * 200 + 200));
      await growCampaigns({ dir, day, keepDays: 90 });
    }
    const [once = 0, grown = 0, both = 0] = countPairs(await clustersOf(join(dir, "once")), await clustersOf(dir));
    expect(once).toBeGreaterThan(300);
    expect(both / once).toBeGreaterThan(0.97);
    expect(both / grown).toBeGreaterThan(0.97);
  });
});
