import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { syncFolder } from "./sync-folder.ts";

const markerIn = (dataDir: string): string => join(dataDir, "database.creating");

/**
 * Prepares `<dataDir>/database` for a start. A first start that was killed half-way leaves files no PGlite can open;
 * the marker beside them proves that nobody was ever answered from them, so they are removed and made anew.
 * Shapes: true when the database is about to be made; then `endFirstStart` must follow.
 */
export async function beginFirstStart(dataDir: string): Promise<boolean> {
  const folder = join(dataDir, "database");
  if (await exists(markerIn(dataDir))) await rm(folder, { recursive: true, force: true });
  else if (await exists(folder)) return false;
  await writeFile(markerIn(dataDir), "", { mode: 0o600, flush: true });
  await mkdir(folder, { mode: 0o700 });
  await syncFolder(dataDir);
  return true;
}

/** The database is whole and its name is on the disk: from now on nothing removes it. */
export async function endFirstStart(dataDir: string): Promise<void> {
  await syncFolder(dataDir);
  await rm(markerIn(dataDir), { force: true });
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
