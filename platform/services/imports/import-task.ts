import type { ColumnMapping, ImportProgress } from "@suar/domain";
import { importRecords } from "@suar/warehouse";
import type { Task } from "@suar/workers";
import { join } from "node:path";
import { findCampaigns } from "../campaigns/index.ts";
import { hasSyntheticRecord } from "./has-synthetic-record.ts";

/** What the thread is told. `dir` is the corpus folder. */
export interface ImportWork {
  readonly dir: string;
  readonly name: string;
  readonly mapping: ColumnMapping;
}

/** What the import's row is told when all is done. */
export interface ImportOutcome {
  readonly records: number;
  readonly rejected: number;
  readonly campaigns: number;
  readonly clustered: number;
  readonly synthetic: boolean;
}

/**
 * Reads the uploaded file and looks for campaigns in it; runs in a thread of its own. Each step leaves its result in the
 * folder by an atomic rename, so that the thread may be ended at any moment and run again.
 */
export const run: Task<ImportWork, ImportProgress, ImportOutcome> = async (
  { dir, name, mapping },
  { post, signal },
) => {
  const onProgress = throttled(post);
  const { records, rejected } = await importRecords({
    source: join(dir, "source"),
    name,
    dir,
    mapping,
    onProgress,
    signal,
  });
  const { campaigns, clustered } = await findCampaigns({ dir, onProgress, signal });
  return { records, rejected, campaigns, clustered, synthetic: await hasSyntheticRecord(dir) };
};

const pauseMs = 200;

/** A new step is told at once, the rest a few times a second. */
function throttled(post: (progress: ImportProgress) => void): (progress: ImportProgress) => void {
  let step = "";
  let last = 0;
  return (progress) => {
    const now = Date.now();
    if (progress.step === step && now - last < pauseMs) return;
    [step, last] = [progress.step, now];
    post(progress);
  };
}
