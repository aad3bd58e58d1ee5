import { Kysely, PostgresDialect, type IsolationLevel, type PostgresPool } from "kysely";
import type { AuditSigner } from "./audit/audit-keys.ts";
import { makeReadingDesk, type Reading } from "./audit/reading-desk.ts";
import type { Schema, Tx } from "./schema.ts";
import { refuseInsideTransaction, transactionScope, type TransactionScope } from "./transaction-scope.ts";

export interface TransactionOptions {
  /** Default: read committed. On PGlite transactions run one after the other whatever is asked. */
  readonly isolation?: IsolationLevel;
}

/** An open case database. Operations take the `Tx` that `transaction` gives, never `db`. */
export interface Database {
  readonly kind: "pglite" | "postgres";
  /** The node's folder: keys, corpora, the embedded database. */
  readonly dataDir: string;
  /** The root handle, for reads that need no transaction. Inside a transaction it throws instead of waiting for ever. */
  readonly db: Kysely<Schema>;
  readonly signer: AuditSigner;
  /** Runs `work` and commits; rolls back and rethrows when it throws. Errors: Error when called inside a transaction. */
  transaction<Result>(work: (tx: Tx) => Promise<Result>, options?: TransactionOptions): Promise<Result>;
  /** Fsyncs of the embedded database since it was opened; null on a server. */
  syncs(): Promise<number | null>;
  /** Waits for running transactions, closes the files and gives the lock back. */
  close(): Promise<void>;
}

/** What stands under a `Database`. */
export interface HandleParts {
  readonly kind: Database["kind"];
  readonly dataDir: string;
  readonly signer: AuditSigner;
  connect(beforeConnect: () => void): Promise<{ readonly pool: PostgresPool; syncs(): Promise<number | null> }>;
  /** Called once after the pool has closed. */
  readonly afterClose?: () => Promise<void> | void;
}

/** Joins a connected pool, its transactions and its signer to one handle. Errors: those of `connect`. */
export async function openHandle({ kind, dataDir, signer, connect, afterClose }: HandleParts): Promise<Database> {
  const identity = Symbol(kind);
  const { pool: given, syncs } = await connect(() => refuseInsideTransaction(identity));
  const pool = endOnce(given);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  let closing: Promise<void> | undefined;
  const transaction: Database["transaction"] = async (work, { isolation } = {}) => {
    const begin = isolation === undefined ? db.transaction() : db.transaction().setIsolationLevel(isolation);
    const readings: Reading[] = [];
    const result = await begin.execute(async (tx) => {
      const scope: TransactionScope = { database: identity, signer, dataDir, beforeCommit: [], readings, isOpen: true };
      try {
        return await transactionScope.run(scope, async () => {
          const done = await work(tx);
          for (const step of scope.beforeCommit) await step();
          return done;
        });
      } finally {
        scope.isOpen = false;
      }
    });
    if (readings.length > 0) await desk.keep(readings);
    return result;
  };
  const desk = makeReadingDesk((work) => transaction(work));
  return {
    kind,
    dataDir,
    db,
    signer,
    syncs,
    transaction,
    close: () => (closing ??= closeHandle(db, pool, afterClose)),
  };
}

/** Kysely ends a pool only when it has used it. */
async function closeHandle(
  db: Kysely<Schema>,
  pool: PostgresPool,
  afterClose: HandleParts["afterClose"],
): Promise<void> {
  try {
    await db.destroy();
    await pool.end();
  } finally {
    await afterClose?.();
  }
}

function endOnce(pool: PostgresPool): PostgresPool {
  let ended: Promise<void> | undefined;
  return { options: pool.options, connect: () => pool.connect(), end: () => (ended ??= pool.end()) };
}
