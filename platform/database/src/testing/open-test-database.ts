import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openAuditSigner } from "../audit/audit-keys.ts";
import { openHandle, type Database } from "../open-handle.ts";
import { singleConnectionPool } from "../pglite/single-connection-pool.ts";
import { connectPostgres } from "../postgres/connect-postgres.ts";
import { giveBackPGlite, takePGlite } from "./pglite-instances.ts";
import { giveBackPostgres, takePostgres } from "./postgres-databases.ts";

/** An empty database of the newest schema with a data folder of its own; both are gone after `close`. */
export const openTestDatabase = (kind: Database["kind"], server: string | undefined): Promise<Database> =>
  kind === "pglite" ? openOnPGlite() : openOnPostgres(server);

async function openOnPGlite(): Promise<Database> {
  const dataDir = await makeDataDir();
  const port = await takePGlite();
  return openHandle({
    kind: "pglite",
    dataDir,
    signer: await openAuditSigner(dataDir),
    connect: async (beforeConnect) => ({
      pool: singleConnectionPool(port, beforeConnect, () => giveBackPGlite(port)),
      syncs: async () => null,
    }),
    afterClose: () => rm(dataDir, { recursive: true, force: true }),
  });
}

async function openOnPostgres(server: string | undefined): Promise<Database> {
  if (server === undefined) throw new Error("SUAR_TEST_POSTGRES is not set");
  const dataDir = await makeDataDir();
  const url = await takePostgres(server);
  return openHandle({
    kind: "postgres",
    dataDir,
    signer: await openAuditSigner(dataDir),
    connect: async (beforeConnect) => ({ pool: await connectPostgres(url, beforeConnect), syncs: async () => null }),
    afterClose: async () => {
      await giveBackPostgres(server, url);
      await rm(dataDir, { recursive: true, force: true });
    },
  });
}

const makeDataDir = (): Promise<string> => mkdtemp(join(tmpdir(), "suar-test-"));
