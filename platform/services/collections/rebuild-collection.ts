import { appendAudit, type Tx } from "@suar/database";
import { SuarError, type Collection } from "@suar/domain";
import { lockImport, queueRebuild } from "../imports/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { canRebuild, mayRebuildCollection } from "./collection-policy.ts";
import { findCollection } from "./collection-queries.ts";
import { readCollection } from "./read-collection.ts";

/**
 * Builds a collection anew whose building failed or was stopped; it goes on with the day at which it was.
 * Errors: `import.not_found`; `import.wrong_state` when it is being built, or stands as it should.
 */
export async function rebuildCollection(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<Collection> {
  authorize(mayRebuildCollection(actor), "import.start");
  const { import_id: found } = await findCollection(tx, actor, id);
  const { state } = await lockImport(tx, actor.orgId, found);
  if (!canRebuild(state)) throw new SuarError("import.wrong_state", { state });
  await queueRebuild(tx, actor.orgId, found);
  const subject = { kind: "import", id: found };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "import.started", subject });
  return readCollection(tx, actor, id, now);
}
