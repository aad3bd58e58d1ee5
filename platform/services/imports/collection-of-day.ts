import type { Schema, Tx } from "@suar/database";
import { type ImportId, isInForce, SuarError } from "@suar/domain";
import type { Selectable } from "kysely";
import type { ImportRow } from "./import-queries.ts";

/** The collection that a file is a day of; `undefined` for a file that stands alone. */
export async function findCollectionOf(
  tx: Tx,
  { org_id: orgId, collection_id: collection }: Pick<ImportRow, "org_id" | "collection_id">,
): Promise<Selectable<Schema["collections"]> | undefined> {
  if (collection === null) return undefined;
  return tx
    .selectFrom("collections")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("collection_id", "=", collection)
    .executeTakeFirst();
}

/**
 * Refuses to take a day in when the collection's agreement is not in force.
 * Errors: `collection.closed` with the agreement's last day.
 */
export function requireOpen({ agreement }: Pick<Selectable<Schema["collections"]>, "agreement">, now: number): void {
  if (agreement !== null && !isInForce(agreement, now)) {
    throw new SuarError("collection.closed", { until: agreement.until });
  }
}

/**
 * Locks a day's collection for work on it: one day is added at a time, because each builds on the one before.
 * Errors: `collection.busy` while another day, or all of it, is at work; `collection.closed`; `import.not_found` when the
 * collection was removed.
 */
export async function lockCollectionOf(tx: Tx, day: ImportRow, now: number): Promise<void> {
  if (day.collection_id === null) return;
  const row = await tx
    .selectFrom("imports")
    .select("state")
    .where("org_id", "=", day.org_id)
    .where("import_id", "=", day.collection_id)
    .where("removed_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  const collection = await findCollectionOf(tx, day);
  if (row === undefined || collection === undefined) throw new SuarError("import.not_found");
  requireOpen(collection, now);
  const [other] = await daysAtWork(tx, day.org_id, day.collection_id);
  if (row.state === "queued" || row.state === "running" || (other !== undefined && other !== day.import_id)) {
    throw new SuarError("collection.busy");
  }
}

/** Days of a collection that are waiting or at work. */
export async function daysAtWork(
  tx: Tx,
  orgId: ImportRow["org_id"],
  collection: ImportId,
): Promise<readonly ImportId[]> {
  const rows = await tx
    .selectFrom("imports")
    .select("import_id")
    .where("org_id", "=", orgId)
    .where("collection_id", "=", collection)
    .where("state", "in", ["queued", "running"])
    .execute();
  return rows.map((row) => row.import_id);
}
