import { type CampaignParameters, chooseParameters } from "@suar/campaigns";
import { type ImportProgress, SuarError } from "@suar/domain";
import { openWarehouse, type SparkCommand } from "@suar/warehouse";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { clusterShapes } from "./cluster-shapes.ts";
import { comparePairs } from "./compare-pairs.ts";
import { explainGroups } from "./explain-groups.ts";
import { fingerprintRecords } from "./fingerprint-records.ts";
import { exists, foundFolder, makeOnce, readJson } from "./found-folder.ts";
import { joinRewrites } from "./join-rewrites.ts";
import { joinShapes } from "./join-shapes.ts";
import { rankRows } from "./rank-rows.ts";
import type { SearchContext } from "./search-context.ts";
import { gatherCrew } from "./search-crew.ts";

export interface FindCampaigns {
  /** Corpus folder, in which the records are complete (`records/`, `read.json`). */
  readonly dir: string;
  /** Cosine of the pairs that are sought, above 0 and below 1; default 0.45. */
  readonly candidateThreshold?: number | undefined;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Memory of the joins, MiB; beyond it they use the disk. Default 512. */
  readonly memoryLimitMb?: number | undefined;
  /** Runs the joins by `spark-sql` instead of DuckDB; the campaigns are the same. */
  readonly spark?: SparkCommand | undefined;
}

/** What one search found. `clustered` counts the records that belong to a campaign. */
export interface FoundCounts {
  readonly campaigns: number;
  readonly clustered: number;
}

/** Raised when the same records would give other results or other files. */
const resultVersion = 8;

/**
 * Looks for campaigns among the records of a corpus folder and leaves them in its `found/`.
 *
 * Every step leaves its result by an atomic rename and is not done again: after a crash, or when it is called again, the
 * search goes on where it stopped and ends with the same result. Other records or another threshold begin anew.
 * Errors: `data.missing` when the records are not complete; `spark.missing` and `spark.failed` on a cluster; RangeError for a threshold outside 0 .. 1; the signal's
 * reason when it is stopped.
 */
export async function findCampaigns(input: FindCampaigns): Promise<FoundCounts> {
  const { dir, candidateThreshold, onProgress, signal, spark, memoryLimitMb = 512 } = input;
  const parameters = chooseParameters(candidateThreshold === undefined ? {} : { candidateThreshold });
  const found = foundFolder(dir);
  const read = await readFile(join(dir, "read.json"), "utf8").catch(() => {
    throw new SuarError("data.missing", { file: "read.json" });
  });
  await beginOrGoOn(found.dir, { version: resultVersion, parameters, read });
  const known = await readCounts(found.done);
  if (known) return known;
  await mkdir(found.work, { recursive: true });
  const records = join(dir, "records");
  const hasRecords = (await readdir(records).catch(() => [])).some((name) => name.endsWith(".parquet"));
  const parts = hasRecords ? await search({ records, found, parameters, onProgress, signal, spark }, memoryLimitMb) : 0;
  const counts = await rankRows(found, parts);
  await makeOnce(found.done, (temporary) => writeFile(temporary, JSON.stringify(counts)));
  await rm(found.work, { recursive: true, force: true });
  return counts;
}

async function search(given: Omit<SearchContext, "warehouse" | "crew">, memoryLimitMb: number): Promise<number> {
  const tempDir = join(given.found.work, "spill");
  const warehouse = await openWarehouse({ memoryLimitMb, threads: 2, tempDir });
  const crew = gatherCrew(availableParallelism());
  try {
    const context: SearchContext = { ...given, warehouse, crew };
    await fingerprintRecords(context);
    const source = await joinShapes(context);
    for (const step of [comparePairs, clusterShapes, joinRewrites]) {
      await step(context, source);
      given.signal?.throwIfAborted();
    }
    return await explainGroups(context);
  } finally {
    await crew.close();
    warehouse.close();
  }
}

/** Throws away what was found among other records or with other parameters. */
async function beginOrGoOn(
  folder: string,
  wanted: { readonly version: number; readonly parameters: CampaignParameters; readonly read: string },
): Promise<void> {
  const path = join(folder, "search.json");
  const now = JSON.stringify(wanted);
  if ((await exists(path)) && (await readFile(path, "utf8")) === now) return;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await makeOnce(path, (temporary) => writeFile(temporary, now));
}

async function readCounts(path: string): Promise<FoundCounts | undefined> {
  const counts = await readJson(path);
  return counts === null ? undefined : (counts as FoundCounts);
}
