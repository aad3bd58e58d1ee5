import { openPort, siblingModule } from "@suar/workers";
import type { PostgresPool } from "kysely";
import type { PGliteCalls, PGliteInput } from "./serve-pglite.ts";
import { singleConnectionPool } from "./single-connection-pool.ts";

export interface PGliteConnection {
  readonly pool: PostgresPool;
  /** Fsyncs since the start. */
  syncs(): Promise<number>;
  /** The whole database as a tar file, from which another can start. */
  dump(): Promise<Uint8Array>;
}

/**
 * Starts PGlite in a thread of its own, so that a long query never stops the server.
 * Errors: `data.not_durable`; `data.broken` with `reason` when PGlite cannot open the folder.
 */
export async function connectPGlite(input: PGliteInput, beforeConnect: () => void): Promise<PGliteConnection> {
  const port = await openPort<PGliteCalls, PGliteInput>(siblingModule("./serve-pglite", import.meta.url), input);
  return {
    pool: singleConnectionPool(port, beforeConnect),
    syncs: () => port.call("syncs", null),
    dump: () => port.call("dump", null),
  };
}
