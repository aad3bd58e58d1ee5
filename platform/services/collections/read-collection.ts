import type { Tx } from "@suar/database";
import type { Collection } from "@suar/domain";
import { listDayRows } from "../imports/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayReadCollections } from "./collection-policy.ts";
import { findCollection } from "./collection-queries.ts";
import { presentCollection } from "./present-collection.ts";

/** One collection with its days. Errors: `session.forbidden`, `import.not_found`. */
export async function readCollection(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<Collection> {
  authorize(mayReadCollections(actor), "collection.read");
  const row = await findCollection(tx, actor, id);
  return presentCollection(row, await listDayRows(tx, actor.orgId, row.import_id), actor, now);
}
