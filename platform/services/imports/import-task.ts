import type { ColumnMapping, DayOutcome, ImportProgress } from "@suar/domain";
import { importRecords } from "@suar/warehouse";
import type { Task } from "@suar/workers";
import { findCampaigns, growCampaigns } from "../campaigns/index.ts";
import { rm } from "node:fs/promises";
import { embeddingsFolder } from "./corpus-folder.ts";
import { hasSyntheticRecord } from "./has-synthetic-record.ts";
import { throttled } from "./throttled.ts";

/** What the thread is told. */
export interface ImportWork {
  /** The uploaded file. */
  readonly source: string;
  /** Folder that its records are laid down in. */
  readonly dir: string;
  readonly name: string;
  readonly mapping: ColumnMapping;
  /** The collection that the file is a day of. */
  readonly collection?: {
    readonly dir: string;
    readonly day: string;
    readonly keepDays: number;
    /** As `growCampaigns` has it: false for adult-service adverts. */
    readonly tiesContacts: boolean;
  };
}

/** What the import's row is told when all is done. */
export interface ImportOutcome {
  readonly records: number;
  readonly rejected: number;
  /** Of a file, all; of a day, those that began or grew. */
  readonly campaigns: number;
  readonly clustered: number;
  readonly synthetic: boolean;
  /** Of a day: what it changed, and how its collection stands. */
  readonly grown?: { readonly outcome: DayOutcome; readonly campaigns: number; readonly clustered: number };
}

/**
 * Reads the uploaded file and looks for campaigns in it; runs in a thread of its own. Each step leaves its result in the
 * folder by an atomic rename, so that the thread may be ended at any moment and run again. The file of a day goes when
 * the day is complete: it holds all that its collection lets go of later.
 */
export const run: Task<ImportWork, ImportProgress, ImportOutcome> = async (
  { source, dir, name, mapping: named, collection },
  { post, signal },
) => {
  // Of adult-service adverts nothing is kept of a picture, its hash neither.
  const mapping = collection?.tiesContacts === false ? { ...named, pictureHash: null } : named;
  const onProgress = throttled(post);
  const { records, rejected } = await importRecords({ source, name, dir, mapping, onProgress, signal });
  if (collection === undefined) {
    const { campaigns, clustered } = await findCampaigns({
      dir,
      onProgress,
      signal,
      embeddings: embeddingsFolder(dir),
    });
    return { records, rejected, campaigns, clustered, synthetic: await hasSyntheticRecord(dir) };
  }
  const synthetic = records > 0 && (await hasSyntheticRecord(dir));
  const { repeated, created, grown, merged, expired, ...all } = await growCampaigns({
    ...collection,
    onProgress,
    signal,
    embeddings: embeddingsFolder(collection.dir),
  });
  await rm(source, { force: true });
  const outcome = { repeated, created, grown, merged, expired };
  const { campaigns, clustered } = all;
  return {
    records,
    rejected,
    campaigns: created + grown,
    clustered: 0,
    synthetic,
    grown: { outcome, campaigns, clustered },
  };
};
