import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { SuarError } from "@suar/domain";
import { openAuditSigner } from "./audit/audit-keys.ts";
import { readDataVersion, writeDataVersion } from "./folder/data-version.ts";
import { beginFirstStart, endFirstStart } from "./folder/first-start.ts";
import { takeLock } from "./folder/take-lock.ts";
import { finishUpgrade, upgradeFolder } from "./folder/upgrade-folder.ts";
import { migrate } from "./migrate.ts";
import { openHandle, type Database } from "./open-handle.ts";
import { singleConnectionPool } from "./pglite/single-connection-pool.ts";
import { startPGlite, stopPGlite, type PGlitePort } from "./pglite/start-pglite.ts";

export interface OpenOptions {
  /** The node's folder; made (mode 700) when it is missing. */
  readonly dataDir: string;
  /** `postgres://...` of a server >= 15; without it the embedded PGlite in `<dataDir>/database` is used. */
  readonly url?: string;
}

/**
 * Opens the case database and brings its schema up to date.
 * Errors: `data.locked` (pid) when another process has the folder; `data.newer`; `data.too_old`; `data.not_durable`;
 * `data.broken`; `output.unwritable` for a folder that cannot be made or written; `database.unreachable`;
 * `database.too_old`.
 */
export async function openDatabase({ dataDir: given, url }: OpenOptions): Promise<Database> {
  const dataDir = resolve(given);
  await mkdir(dataDir, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new SuarError("output.unwritable", { file: dataDir, reason }, { cause: error });
  });
  return url === undefined ? openEmbedded(dataDir) : openServer(dataDir, url);
}

async function openEmbedded(dataDir: string): Promise<Database> {
  const release = await takeLock(dataDir);
  try {
    await readDataVersion(dataDir);
    const signer = await openAuditSigner(dataDir);
    await finishUpgrade(dataDir);
    const isNew = await beginFirstStart(dataDir);
    if (!isNew) await upgradeFolder(dataDir);
    const port = await startFolder(join(dataDir, "database"));
    const database = await openHandle({
      kind: "pglite",
      dataDir,
      signer,
      connect: async (beforeConnect) => ({
        pool: singleConnectionPool(port, beforeConnect, () => stopPGlite(port)),
        syncs: () => port.call("syncs", null),
      }),
      afterClose: release,
    });
    await migrateOrClose(database);
    if (isNew) await endFirstStart(dataDir);
    await writeDataVersion(dataDir);
    return database;
  } catch (error) {
    release();
    throw error;
  }
}

/** Errors: `data.not_durable`; `data.broken` when PGlite cannot open the folder. */
async function startFolder(folder: string): Promise<PGlitePort> {
  try {
    return await startPGlite({ kind: "folder", folder });
  } catch (error) {
    throw error instanceof SuarError ? error : new SuarError("data.broken", { reason: "database" }, { cause: error });
  }
}

async function openServer(dataDir: string, url: string): Promise<Database> {
  // The driver loads where there is a server: a node with its own database starts without it.
  const { connectPostgres } = await import("./postgres/connect-postgres.ts");
  const signer = await openAuditSigner(dataDir);
  const database = await openHandle({
    kind: "postgres",
    dataDir,
    signer,
    connect: async (beforeConnect) => ({ pool: await connectPostgres(url, beforeConnect), syncs: async () => null }),
  });
  await migrateOrClose(database);
  return database;
}

/** Migrates in one transaction. Errors: those of `migrate`, after closing the handle. */
async function migrateOrClose(database: Database): Promise<void> {
  try {
    await database.transaction((tx) => migrate(tx));
  } catch (error) {
    await database.close();
    throw error;
  }
}
