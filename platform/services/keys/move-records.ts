import { appendAudit, type Database, type Tx } from "@suar/database";
import { instantOf, type UserId } from "@suar/domain";
import { sql } from "kysely";
import type { OrganisationKeys } from "../keyring/index.ts";
import type { KeyedRecords } from "./keyed-records.ts";
import { dropShares, listKeepers, makeShares } from "./make-shares.ts";

/** Records a transaction: little enough that nobody else waits long for the embedded database's one connection. */
const usualBatch = 100;

/** What a move works on. `keys` are open in this process's memory, and only there. */
export interface KeyMove {
  readonly transaction: Database["transaction"];
  readonly keys: OrganisationKeys;
  readonly records: readonly KeyedRecords[];
  /** Whose signed-in session began it or went on with it. */
  readonly by: UserId;
  readonly signal?: AbortSignal;
  /** Records a transaction. Default: 100. */
  readonly batch?: number;
}

/**
 * Moves everything that hangs on an older version of the key to the newest, a batch a transaction, and then deletes the
 * older versions. It may be cut off anywhere and begun again: what is moved stays moved, and nothing is deleted while
 * one record is behind. Two processes may do it at once.
 * Errors: `signal.reason`; those of the records.
 */
export async function moveRecords(move: KeyMove): Promise<void> {
  const { transaction, records, keys, signal, batch = usualBatch } = move;
  let isDone = false;
  while (!isDone) {
    for (const kind of records) {
      let moved = 0;
      do {
        signal?.throwIfAborted();
        moved = await transaction(async (tx) => {
          const count = await kind.moveBatch(tx, keys, batch);
          await noteProgress(tx, keys, count);
          return count;
        });
      } while (moved > 0);
    }
    isDone = await transaction((tx) => endChange(tx, move));
  }
}

async function noteProgress(tx: Tx, { orgId, current }: OrganisationKeys, count: number): Promise<void> {
  await tx
    .updateTable("key_rotations")
    .set({ moved: sql<number>`moved + ${count}`, moved_at: instantOf(Date.now()) })
    .where("org_id", "=", orgId)
    .where("version", "=", current.version)
    .execute();
}

/**
 * Deletes the older versions with their grants and makes new shares. The locks wait for everybody who still writes with
 * an older version; false when one of them left something behind.
 */
async function endChange(tx: Tx, { keys, records, by }: KeyMove): Promise<boolean> {
  const { orgId, current } = keys;
  const older = await tx
    .selectFrom("organisation_keys")
    .select("version")
    .where("org_id", "=", orgId)
    .where("version", "<", current.version)
    .forUpdate()
    .execute();
  for (const kind of records) {
    if ((await kind.countBehind(tx, orgId, current.version)) > 0) return false;
  }
  const { numUpdatedRows } = await tx
    .updateTable("key_rotations")
    .set({ finished_at: instantOf(Date.now()) })
    .where("org_id", "=", orgId)
    .where("version", "=", current.version)
    .where("finished_at", "is", null)
    .executeTakeFirst();
  // Another process that did the same was first.
  if (numUpdatedRows === 0n) return true;
  for (const { version } of older) {
    await tx.deleteFrom("organisation_keys").where("org_id", "=", orgId).where("version", "=", version).execute();
  }
  const keepers = await listKeepers(tx, orgId);
  if (keepers.length >= 2) await makeShares(tx, onlyCurrent(keys), keepers, by);
  else await dropShares(tx, orgId);
  const subject = { kind: "key", id: orgId };
  await appendAudit(tx, { orgId, actor: by, action: "key.changed", subject, details: { version: current.version } });
  return true;
}

const onlyCurrent = (keys: OrganisationKeys): OrganisationKeys => ({ ...keys, all: [keys.current] });
