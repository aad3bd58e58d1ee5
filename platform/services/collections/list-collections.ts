import type { Tx } from "@suar/database";
import type { CollectionRow } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayReadCollections } from "./collection-policy.ts";
import { countDays, listCollectionRows } from "./collection-queries.ts";
import { presentRow } from "./present-collection.ts";

/** The organisation's collections, newest first. */
export async function listCollections(tx: Tx, actor: Actor, now = Date.now()): Promise<readonly CollectionRow[]> {
  authorize(mayReadCollections(actor), "collection.list");
  const rows = await listCollectionRows(tx, actor);
  const days = await countDays(tx, actor.orgId);
  return rows.map((row) => presentRow(row, days.get(row.import_id) ?? { days: 0, newest: null }, now));
}
