import type { Schema, Tx } from "@suar/database";
import { SuarError } from "@suar/domain";
import type { Selectable } from "kysely";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { findCollectionOf, requireOpen } from "./collection-of-day.ts";
import type { ImportRow } from "./import-queries.ts";

/** A collection's row beside its row of `imports`. */
export type CollectionRecord = Selectable<Schema["collections"]>;

/**
 * Whether the campaigns of an import may be looked at by this person at this moment; gives what only a collection has.
 * Adult-service adverts are shown to few, and to nobody once their agreement is over.
 * Errors: `session.forbidden`, `collection.closed`; `import.not_found` for a day, whose campaigns are its collection's.
 */
export async function requireReadable(
  tx: Tx,
  actor: Actor,
  row: ImportRow,
  now = Date.now(),
): Promise<CollectionRecord | undefined> {
  if (row.kind === "day") throw new SuarError("import.not_found");
  if (row.kind === "file") return undefined;
  const collection = await findCollectionOf(tx, { org_id: row.org_id, collection_id: row.import_id });
  if (collection === undefined) throw new SuarError("import.not_found");
  if (collection.kind === "adult_services") {
    authorize(may(actor, "collection.read_adult"), "collection.read_adult");
    requireOpen(collection, now);
  }
  return collection;
}
