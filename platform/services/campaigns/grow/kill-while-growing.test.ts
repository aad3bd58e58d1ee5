import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, readdir, rm, stat, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { layDown, madeRecords, makeCollection } from "../testing/index.ts";
import { growCampaigns } from "./grow-campaigns.ts";

const rounds = Number(process.env["SUAR_ROUNDS"] ?? 2);
const steps = ["verify", "explain", "fingerprint", "cluster", "join"];
const folders: string[] = [];
/** A collection with one day added and one laid down, and the same after the second day. */
let begun = "";
let grown = "";

const keep = (folder: string): string => {
  folders.push(folder);
  return folder;
};
const copyOf = async (dir: string): Promise<string> => {
  const copy = keep(await mkdtemp(join(tmpdir(), "suar-collection-test-")));
  await cp(dir, copy, { recursive: true });
  return copy;
};

/** Every file of a collection with its bytes. */
async function readAll(dir: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of (await readdir(dir, { recursive: true })).sort()) {
    const path = join(dir, name);
    if ((await stat(path)).isFile()) files.set(name, await readFile(path, "base64"));
  }
  return files;
}

beforeAll(async () => {
  begun = keep(await makeCollection());
  await layDown(begun, "2026-11-01", madeRecords.slice(0, 10));
  await layDown(begun, "2026-11-20", madeRecords.slice(10));
  await growCampaigns({ dir: begun, day: "2026-11-01", keepDays: 10 });
  grown = await copyOf(begun);
  await growCampaigns({ dir: grown, day: "2026-11-20", keepDays: 10 });
}, 120_000);
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

describe("growCampaigns", { timeout: 120_000 + rounds * 60_000 }, () => {
  test(`killed ${rounds} times, the day ends with the same bytes`, async () => {
    const dir = await copyOf(begun);
    for (let round = 0; round < rounds; round += 1) {
      const ended = await killAt(dir, steps[round % steps.length] ?? "join");
      if (ended) await rm(dir, { recursive: true, force: true }).then(() => cp(begun, dir, { recursive: true }));
    }
    await growCampaigns({ dir, day: "2026-11-20", keepDays: 10 });
    expect(await readAll(dir)).toEqual(await readAll(grown));
  });

  test("a file of records that breaks fails the day and changes nothing that is shown; mended, the day ends the same", async () => {
    const dir = await copyOf(begun);
    const part = join(dir, "days", "2026-11-20", "records", "part-00000.parquet");
    const before = await readFile(join(dir, "found", "rows.jsonl"), "utf8");
    await truncate(part, 100);
    await expect(growCampaigns({ dir, day: "2026-11-20", keepDays: 10 })).rejects.toThrow();
    expect(await readFile(join(dir, "found", "rows.jsonl"), "utf8")).toBe(before);
    await cp(join(begun, "days", "2026-11-20", "records"), join(dir, "days", "2026-11-20", "records"), {
      recursive: true,
    });
    await growCampaigns({ dir, day: "2026-11-20", keepDays: 10 });
    expect(await readAll(dir)).toEqual(await readAll(grown));
  });
});

/** Grows in a process of its own and kills it when it comes to a step; true when it ended before. */
function killAt(dir: string, step: string): Promise<boolean> {
  const script = fileURLToPath(new URL("../testing/grow-until-killed.ts", import.meta.url));
  const child = spawn(process.execPath, ["--conditions=source", script, dir, "2026-11-20", "10"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  child.stdout.setEncoding("utf8").on("data", (told: string) => {
    if (told.includes(step)) child.kill("SIGKILL");
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, signal) => {
      if (signal === "SIGKILL") resolve(false);
      else if (status === 0) resolve(true);
      else reject(new Error(`growing ended with ${status} before it could be killed at ${step}`));
    });
  });
}
