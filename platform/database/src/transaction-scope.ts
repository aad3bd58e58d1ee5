import { AsyncLocalStorage } from "node:async_hooks";
import type { AuditSigner } from "./audit/audit-keys.ts";
import type { Reading } from "./audit/reading-desk.ts";

/** The transaction in which the running code stands. `isOpen` turns false when it ends, for work it left behind. */
export interface TransactionScope {
  readonly database: symbol;
  readonly signer: AuditSigner;
  readonly dataDir: string;
  /** Run in their order when the work is done, before the commit; one that fails rolls everything back. */
  readonly beforeCommit: (() => Promise<void>)[];
  /** Kept when the transaction is committed, before anybody gets its answer. */
  readonly readings: Reading[];
  isOpen: boolean;
}

export const transactionScope = new AsyncLocalStorage<TransactionScope>();

/**
 * Refuses the root handle inside a transaction of the same database: on PGlite it would wait for ever for the one
 * connection, on a server it would silently run outside the transaction.
 */
export function refuseInsideTransaction(database: symbol): void {
  const scope = transactionScope.getStore();
  if (scope?.isOpen === true && scope.database === database) {
    throw new Error("the root handle was used inside a transaction: pass the transaction (Tx) on instead");
  }
}
