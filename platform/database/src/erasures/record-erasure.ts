import { instantOf } from "@suar/domain";
import type { Tx } from "../schema.ts";
import { transactionScope } from "../transaction-scope.ts";
import { type Erasure, signErasure, writeErasures } from "./erasures-file.ts";

/** What was erased; `at` is now unless it is given. */
export type RecordedErasure = Omit<Erasure, "at"> & Partial<Pick<Erasure, "at">>;

/**
 * Says that things are gone for good, in the caller's transaction: in the table `erasures` and, before the commit, in the
 * file outside the database, which every restore reads first. The caller deletes the rows. A transaction that is rolled
 * back records nothing; should the machine fail between the file and the commit, the next start of the node finishes the
 * erasure (`finishErasures`), because what somebody asked to be erased is erased. Saying it twice changes nothing.
 * Errors: Error outside `database.transaction`; the disk's own, and then nothing is committed.
 */
export async function recordErasures(tx: Tx, erasures: readonly RecordedErasure[]): Promise<void> {
  const scope = transactionScope.getStore();
  if (scope === undefined) throw new Error("recordErasures runs inside database.transaction only");
  if (erasures.length === 0) return;
  const signed = erasures.map(({ at = instantOf(Date.now()), ...erasure }) =>
    signErasure(scope.signer, { ...erasure, at }),
  );
  await tx
    .insertInto("erasures")
    .values(signed.map(({ orgId, kind, id, at }) => ({ org_id: orgId, subject_kind: kind, subject_id: id, at })))
    .onConflict((conflict) => conflict.columns(["org_id", "subject_kind", "subject_id"]).doNothing())
    .execute();
  scope.beforeCommit.push(() => writeErasures(scope.dataDir, signed));
}

/** The same for one thing. */
export const recordErasure = (tx: Tx, erasure: RecordedErasure): Promise<void> => recordErasures(tx, [erasure]);
