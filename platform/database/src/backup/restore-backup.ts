import { randomBytes } from "node:crypto";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { SuarError } from "@suar/domain";
import { forgetSeenHeads } from "../audit/seen-heads.ts";
import { importRows } from "../export/import-rows.ts";
import { listTables } from "../export/list-tables.ts";
import { isEmpty, recreateSchema } from "../export/recreate-schema.ts";
import { migrate } from "../migrate.ts";
import type { Database } from "../open-handle.ts";
import type { Tx } from "../schema.ts";
import { endSchema, entrySchema, pieceSchema } from "./backup-format.ts";
import { createCorpusFile, isSafeName } from "./corpora-files.ts";
import { openBackup, parseLine } from "./open-backup.ts";
import type { FrameReader } from "./read-frames.ts";
import { unreadable } from "./unreadable.ts";
import type { BackupSummary } from "./write-backup.ts";

export interface RestoreOptions {
  readonly input: Readable;
  /** The secret printed at the first start of the node that made the backup. */
  readonly identity: string;
}

/**
 * Restores a backup made on either database into this one, which must be empty (a node that nobody has claimed is).
 * An older schema is brought up to date. All or nothing: rows and corpora appear together at the end, or not at all.
 * Errors: `backup.target_not_empty`; `backup.unreadable` with `reason` `identity`, `damaged`, `format`, `rows` or
 * `counts`; `data.newer`.
 */
export async function restoreBackup(database: Database, { input, identity }: RestoreOptions): Promise<BackupSummary> {
  const corpora = join(database.dataDir, "corpora");
  const arriving = join(database.dataDir, `corpora.restoring-${randomBytes(6).toString("hex")}`);
  let moved = false;
  try {
    await refuseUsed(database, corpora);
    const { header, frames } = await openBackup(input, identity);
    const counts = await database.transaction(async (tx) => {
      await refuseFilled(tx);
      await recreateSchema(tx, header.schema);
      const taken = await takeEntries(tx, frames, arriving);
      await migrate(tx);
      for (const key of header.auditKeys) await database.signer.trust(key);
      if (taken.files > 0) {
        await rm(corpora, { recursive: true, force: true });
        await rename(arriving, corpora);
        moved = true;
      }
      return taken;
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
): Promise<{ rows: Readonly<Record<string, number>>; files: number }> {
  const importer = await importRows(tx);
  let files = 0;
  for (;;) {
    const line = await frames.line();
    const entry = entrySchema.safeParse(line === null ? null : parseLine(line));
    if (!entry.success) throw unreadable("format", entry.error);
    if ("row" in entry.data) {
      await importer.add(entry.data.table, entry.data.row, line?.length ?? 0).catch((error: unknown) => {
        throw error instanceof SuarError && error.code === "data.broken" ? unreadable("rows", error) : error;
      });
    } else if ("file" in entry.data) {
      await takeFile(frames, folder, entry.data.file);
      files += 1;
    } else {
      const rows = await importer.finish();
      await refuseMiscount(frames, { rows, files }, endSchema.parse(entry.data));
      return { rows, files };
    }
  }
}

async function takeFile(frames: FrameReader, folder: string, name: string): Promise<void> {
  if (!isSafeName(name)) throw unreadable("format");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = await createCorpusFile(folder, name);
  try {
    for (;;) {
      const piece = pieceSchema.safeParse(parseLine((await frames.line()) ?? ""));
      if (!piece.success) throw unreadable("format", piece.error);
      if (piece.data.bytes === 0) break;
      for await (const part of frames.bytes(piece.data.bytes)) await file.writeFile(part);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

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
