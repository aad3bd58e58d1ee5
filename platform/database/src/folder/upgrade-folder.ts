import { mkdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { SuarError } from "@suar/domain";
import { makePassingSigner } from "../audit/audit-keys.ts";
import { exportRows } from "../export/export-rows.ts";
import { addExportedLine, importRows } from "../export/import-rows.ts";
import { appliedMigrations, migrate } from "../migrate.ts";
import { openHandle, type Database } from "../open-handle.ts";
import type { PGliteInput } from "../pglite/serve-pglite.ts";
import { singleConnectionPool } from "../pglite/single-connection-pool.ts";
import { startPGlite, stopPGlite } from "../pglite/start-pglite.ts";
import type { Tx } from "../schema.ts";
import { syncFolder } from "./sync-folder.ts";

/** PostgreSQL major inside the pinned PGlite. */
export const embeddedMajor = 18;

/**
 * Which package can still read a folder of an older major: an older PGlite under a name of its own in `package.json`.
 * When the pinned PGlite moves to a new major, the one it replaces is added here.
 */
export const exporters: ReadonlyMap<number, string> = new Map([[17, "pglite-17"]]);

/**
 * Makes `<dataDir>/database` readable for the PGlite of this program: a folder of an older major is exported by the
 * older PGlite, imported into a new one beside it, and kept as `database.before-<major>` until the first backup.
 * A crash at any moment leaves the old folder or the finished new one; the next start goes on.
 * The caller holds the lock. Returns true when it upgraded.
 * Errors: `data.newer` for a later major; `data.too_old` (found, needed) when no exporter for it is installed.
 */
export async function upgradeFolder(dataDir: string): Promise<boolean> {
  const { folder, arriving, kept } = foldersIn(dataDir);
  const found = await majorOf(folder);
  if (found === null || found === embeddedMajor) return false;
  if (found > embeddedMajor) throw new SuarError("data.newer", { found, known: embeddedMajor });
  await rm(arriving, { recursive: true, force: true });
  await mkdir(arriving, { mode: 0o700 });
  await copyRows(await openExporter(folder, found), arriving);
  if (await exists(kept)) await rename(kept, `${kept}.${Date.now()}`);
  await rename(folder, kept);
  await rename(arriving, folder);
  await syncFolder(dataDir);
  return true;
}

const foldersIn = (dataDir: string) => ({
  folder: join(dataDir, "database"),
  arriving: join(dataDir, "database.new"),
  kept: join(dataDir, `database.before-${embeddedMajor}`),
});

/** Ends an upgrade that was killed between its two renames: the old folder is aside, the finished one not yet in place. */
export async function finishUpgrade(dataDir: string): Promise<void> {
  const { folder, arriving, kept } = foldersIn(dataDir);
  if (!(await exists(folder)) && (await exists(kept)) && (await exists(arriving))) await rename(arriving, folder);
}

/** Major version in a PGlite or PostgreSQL folder; null when there is none. Errors: `data.broken` for an unreadable one. */
async function majorOf(folder: string): Promise<number | null> {
  if (!(await exists(folder))) return null;
  try {
    const major = Number.parseInt(await readFile(join(folder, "PG_VERSION"), "utf8"), 10);
    if (major > 0) return major;
  } catch (error) {
    throw new SuarError("data.broken", { reason: "database", file: "PG_VERSION" }, { cause: error });
  }
  throw new SuarError("data.broken", { reason: "database", file: "PG_VERSION" });
}

async function openExporter(folder: string, found: number): Promise<Database> {
  const name = exporters.get(found);
  if (name === undefined) throw new SuarError("data.too_old", { found, needed: embeddedMajor });
  try {
    return await openFolder({ kind: "older", folder, package: name });
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
    throw isMissing
      ? new SuarError("data.too_old", { found, needed: embeddedMajor, package: name }, { cause: error })
      : error;
  }
}

async function copyRows(source: Database, arriving: string): Promise<void> {
  try {
    const target = await openFolder({ kind: "folder", folder: arriving });
    try {
      await source.transaction((from) => target.transaction((to) => copyAll(from, to)));
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function copyAll(from: Tx, to: Tx): Promise<void> {
  await migrate(to, (await appliedMigrations(from)).at(-1));
  const importer = await importRows(to);
  const exported: Record<string, number> = {};
  for await (const { table, text, rows } of exportRows(from)) {
    exported[table] = (exported[table] ?? 0) + rows;
    for (const line of text.trimEnd().split("\n")) await addExportedLine(importer, line);
  }
  const imported = await importer.finish();
  if (JSON.stringify(imported) !== JSON.stringify(exported)) {
    throw new SuarError("data.broken", { reason: "upgrade_counts" });
  }
  await migrate(to);
}

async function openFolder(input: PGliteInput): Promise<Database> {
  const port = await startPGlite(input);
  return openHandle({
    kind: "pglite",
    dataDir: "",
    signer: makePassingSigner(),
    connect: async (beforeConnect) => ({
      pool: singleConnectionPool(port, beforeConnect, () => stopPGlite(port)),
      syncs: () => port.call("syncs", null),
    }),
  });
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
