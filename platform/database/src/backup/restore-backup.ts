import { randomBytes } from "node:crypto";
import { readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { SuarError } from "@suar/domain";
import { trustingAlso } from "../audit/audit-keys.ts";
import { forgetSeenHeads } from "../audit/seen-heads.ts";
import { type ErasureFilter, type ErasureSources, filterErased, gatherErasures } from "../erasures/erasure-filter.ts";
import { keepErasures, refuseOldList } from "../erasures/keep-erasures.ts";
import { importRows } from "../export/import-rows.ts";
import { listTables } from "../export/list-tables.ts";
import { isEmpty, recreateSchema } from "../export/recreate-schema.ts";
import { migrate } from "../migrate.ts";
import type { Database } from "../open-handle.ts";
import type { Tx } from "../schema.ts";
import { endSchema, entrySchema } from "./backup-format.ts";
import { openBackup, parseLine } from "./open-backup.ts";
import type { FrameReader } from "./read-frames.ts";
import { passFile, takeFile } from "./take-file.ts";
import { unreadable } from "./unreadable.ts";
import type { BackupSummary } from "./write-backup.ts";

export interface RestoreOptions {
  readonly input: Readable;
  /** The secret printed at the first start of the node that made the backup. */
  readonly identity: string;
  /** What was erased since the backup; without it the restore refuses. Default: the list in the data folder. */
  readonly erasures?: ErasureSources;
}

/** What a restore brought, and what it kept out. */
export interface RestoreSummary extends BackupSummary {
  /** Erasures that the lists name, and rows and files of the backup that were left out for them. */
  readonly erasures: { readonly known: number; readonly keptOut: number };
}

/**
 * Restores a backup made on either database into this one, which must be empty (a node that nobody has claimed is).
 * An older schema is brought up to date. All or nothing: rows and corpora appear together at the end, or not at all. What
 * was erased since the backup is left out row by row, before it is written anywhere.
 * Errors: `backup.target_not_empty`; `backup.unreadable` with `reason` `identity`, `damaged`, `format`, `rows` or
 * `counts`; `data.newer`; `backup.no_erasures`, `backup.old_erasures`, `erasures.unreadable`, `input.missing`.
 */
export async function restoreBackup(
  database: Database,
  { input, identity, erasures: sources = {} }: RestoreOptions,
): Promise<RestoreSummary> {
  const corpora = join(database.dataDir, "corpora");
  const arriving = join(database.dataDir, `corpora.restoring-${randomBytes(6).toString("hex")}`);
  let moved = false;
  try {
    await refuseUsed(database, corpora);
    const { header, frames } = await openBackup(input, identity);
    const verifier = trustingAlso(database.signer, header.auditKeys);
    const erasures = await gatherErasures(database.dataDir, verifier, sources);
    const counts = await database.transaction(async (tx) => {
      await refuseFilled(tx);
      await recreateSchema(tx, header.schema);
      const { keptOut, ...taken } = await takeEntries(tx, frames, arriving, filterErased(erasures));
      await migrate(tx);
      for (const key of header.auditKeys) await database.signer.trust(key);
      if (sources.without !== true) await refuseOldList(tx, erasures);
      await keepErasures(tx, database.dataDir, erasures);
      if (taken.files > 0) {
        await rm(corpora, { recursive: true, force: true });
        await rename(arriving, corpora);
        moved = true;
      }
      return { ...taken, erasures: { known: erasures.length, keptOut } };
    });
    await forgetSeenHeads(database.dataDir);
    return { schema: header.schema, at: header.at, ...counts };
  } catch (error) {
    if (moved) await rm(corpora, { recursive: true, force: true });
    throw error;
  } finally {
    input.destroy();
    await rm(arriving, { recursive: true, force: true });
  }
}

async function refuseUsed(database: Database, corpora: string): Promise<void> {
  await database.transaction(refuseFilled);
  const names = await readdir(corpora).catch(() => []);
  if (names.length > 0) throw new SuarError("backup.target_not_empty", { folder: "corpora" });
}

async function refuseFilled(tx: Tx): Promise<void> {
  const names = (await listTables(tx)).map(({ name }) => name);
  if (!(await isEmpty(tx, names))) throw new SuarError("backup.target_not_empty");
}

async function takeEntries(
  tx: Tx,
  frames: FrameReader,
  folder: string,
  filter: ErasureFilter,
): Promise<{ rows: Readonly<Record<string, number>>; files: number; keptOut: number }> {
  const importer = await importRows(tx);
  const left: Record<string, number> = {};
  let files = 0;
  let filesLeft = 0;
  for (;;) {
    const line = await frames.line();
    const entry = entrySchema.safeParse(line === null ? null : parseLine(line));
    if (!entry.success) throw unreadable("format", entry.error);
    if ("row" in entry.data) {
      const { table } = entry.data;
      const row = filter.admit(table, entry.data.row);
      if (row === null) {
        left[table] = (left[table] ?? 0) + 1;
        continue;
      }
      await importer.add(table, row, line?.length ?? 0).catch((error: unknown) => {
        throw error instanceof SuarError && error.code === "data.broken" ? unreadable("rows", error) : error;
      });
    } else if ("file" in entry.data) {
      const isAdmitted = filter.admitsFile(entry.data.file);
      await (isAdmitted ? takeFile(frames, folder, entry.data.file) : passFile(frames, entry.data.file));
      if (isAdmitted) files += 1;
      else filesLeft += 1;
    } else {
      const rows = await importer.finish();
      const found = { rows: addCounts(rows, left), files: files + filesLeft };
      await refuseMiscount(frames, found, endSchema.parse(entry.data));
      const keptOut = Object.values(left).reduce((sum, count) => sum + count, filesLeft);
      return { rows, files, keptOut };
    }
  }
}

const addCounts = (
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> => {
  const sum: Record<string, number> = { ...one };
  for (const [table, count] of Object.entries(other)) sum[table] = (sum[table] ?? 0) + count;
  return sum;
};

async function refuseMiscount(
  frames: FrameReader,
  found: { rows: Readonly<Record<string, number>>; files: number },
  said: { rows: Readonly<Record<string, number>>; files: number },
): Promise<void> {
  const names = new Set([...Object.keys(found.rows), ...Object.keys(said.rows)]);
  const isSame = found.files === said.files && [...names].every((name) => found.rows[name] === said.rows[name]);
  // Reading to the end is what proves the last piece: a file cut exactly after this line is refused here.
  if (!isSame || (await frames.line()) !== null) throw unreadable("counts");
}
