import { writeFile } from "node:fs/promises";
import { sql } from "kysely";
import { makePassingSigner } from "../audit/audit-keys.ts";
import { migrate } from "../migrate.ts";
import { openHandle } from "../open-handle.ts";
import { singleConnectionPool } from "../pglite/single-connection-pool.ts";
import { startPGlite, stopPGlite, type PGlitePort } from "../pglite/start-pglite.ts";
import { emptyAll } from "./empty-all.ts";
import { findOrMakeTemplate } from "./find-or-make-template.ts";

/**
 * Databases that wait for the next test, also for one of a later file in the same process: to start one costs two to
 * three CPU seconds. They end with the process.
 */
const idle: PGlitePort[] = [];
const mostIdle = 2;

/** An empty, migrated PGlite in memory: one that a test gave back, or a new one from the template. */
export async function takePGlite(): Promise<PGlitePort> {
  return idle.pop() ?? startPGlite({ kind: "memory", template: await pgliteTemplate() });
}

/** Empties the database, past the audit trail's own refusal, and keeps it for the next test; a broken or third one is ended. */
export async function giveBackPGlite(port: PGlitePort): Promise<void> {
  if (idle.length >= mostIdle) return port.close();
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

let known: Promise<string> | undefined;

/** Path of a tar file of an empty, migrated PGlite; made once for each schema. */
export const pgliteTemplate = (): Promise<string> => (known ??= findOrMakeTemplate("pglite", makeTar));

async function makeTar(path: string): Promise<void> {
  const port = await startPGlite({ kind: "memory", template: null });
  const database = await openHandle({
    kind: "pglite",
    dataDir: "",
    signer: makePassingSigner(),
    connect: async (beforeConnect) => ({
      pool: singleConnectionPool(port, beforeConnect, async () => undefined),
      syncs: async () => null,
    }),
  });
  await database.transaction((tx) => migrate(tx));
  await sql`checkpoint`.execute(database.db);
  await writeFile(path, await port.call("dump", null));
  await database.close();
  await stopPGlite(port);
}
