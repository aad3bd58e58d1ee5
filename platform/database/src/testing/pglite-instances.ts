import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { makePassingSigner } from "../audit/audit-keys.ts";
import { migrate } from "../migrate.ts";
import { openHandle } from "../open-handle.ts";
import { singleConnectionPool } from "../pglite/single-connection-pool.ts";
import { startPGlite, stopPGlite, type PGlitePort } from "../pglite/start-pglite.ts";
import { emptyAll } from "./empty-all.ts";
import { templateKey } from "./template-key.ts";

const idle: PGlitePort[] = [];

/** An empty, migrated PGlite in memory: one that a test gave back, or a new one from the template. */
export async function takePGlite(): Promise<PGlitePort> {
  return idle.pop() ?? startPGlite({ kind: "memory", template: await pgliteTemplate() });
}

/** Empties the database, past the audit trail's own refusal, and keeps it for the next test; a broken one is ended. */
export async function giveBackPGlite(port: PGlitePort): Promise<void> {
  try {
    await port.call(
      "run",
      emptyAll.map((sql) => ({ sql, parameters: [] })),
    );
    idle.push(port);
  } catch {
    await port.close();
  }
}

/** Ends every kept database. */
export async function endPGlites(): Promise<void> {
  await Promise.all(idle.splice(0).map((port) => port.close()));
}

let known: Promise<string> | undefined;

/** Path of a tar file of an empty, migrated PGlite; made once for each schema. */
export const pgliteTemplate = (): Promise<string> => (known ??= findOrMakeTemplate());

async function findOrMakeTemplate(): Promise<string> {
  const folder = fileURLToPath(new URL("../../.cache/", import.meta.url));
  const file = join(folder, `pglite-${templateKey()}.tar`);
  const exists = await stat(file).then(
    () => true,
    () => false,
  );
  if (exists) return file;
  await mkdir(folder, { recursive: true });
  const port = await startPGlite({ kind: "memory", template: null });
  const database = await openHandle({
    kind: "pglite",
    dataDir: folder,
    signer: makePassingSigner(),
    connect: async (beforeConnect) => ({
      pool: singleConnectionPool(port, beforeConnect, async () => undefined),
      syncs: async () => null,
    }),
  });
  await database.transaction((tx) => migrate(tx));
  await sql`checkpoint`.execute(database.db);
  await writeFile(`${file}.${process.pid}`, await port.call("dump", null));
  await rename(`${file}.${process.pid}`, file);
  await removeOthers(folder, file);
  await database.close();
  await stopPGlite(port);
  return file;
}

/** Templates of earlier schemas are 40 MB each. */
async function removeOthers(folder: string, kept: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (/^pglite-[0-9a-f]{12}\.tar$/.test(name) && join(folder, name) !== kept) await rm(join(folder, name));
  }
}
