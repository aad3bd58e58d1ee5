import type { WriteStream } from "node:fs";
import { open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { SuarError } from "@suar/domain";
import type { Database } from "../open-handle.ts";
import { writeBackup, type BackupOptions, type BackupSummary } from "./write-backup.ts";

/**
 * Writes a backup to `path` (mode 600), which appears only when it is whole and on the disk; an earlier file there is
 * replaced then. After it, folders that an upgrade kept aside are removed: from now on the backup is what one goes back to.
 * Errors: as `writeBackup`; `output.unwritable` with the file name and the system's reason.
 */
export async function backupToFile(
  database: Database,
  path: string,
  options: BackupOptions = {},
): Promise<BackupSummary> {
  const partial = `${path}.partial`;
  let output: WriteStream | undefined;
  try {
    output = (await open(partial, "w", 0o600)).createWriteStream({ flush: true });
    const summary = await writeBackup(database, output, options);
    await rename(partial, path);
    await removeKeptFolders(database.dataDir);
    return summary;
  } catch (error) {
    output?.destroy();
    await rm(partial, { force: true }).catch(() => undefined);
    throw asUnwritable(error, path);
  }
}

async function removeKeptFolders(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    if (/^database\.before-\d+(\.\d+)?$/.test(name)) await rm(join(dataDir, name), { recursive: true });
  }
}

const unwritable = new Set(["ENOENT", "EACCES", "EPERM", "EISDIR", "ENOTDIR", "EROFS", "ENOSPC", "EDQUOT", "EFBIG"]);

/** An error of the disk as `output.unwritable` with the file; any other as it is. */
export function asUnwritable(error: unknown, path: string): unknown {
  const reason = error instanceof Error && "code" in error ? String(error.code) : "";
  return unwritable.has(reason) ? new SuarError("output.unwritable", { file: path, reason }, { cause: error }) : error;
}
