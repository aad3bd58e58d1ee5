import { appendAudit, type Tx } from "@suar/database";
import { instantOf, SuarError } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { daysAtWork } from "./collection-of-day.ts";
import { canRemove, mayRemoveImport } from "./import-policy.ts";
import { lockImport } from "./import-queries.ts";

/**
 * Takes an import away: it is gone for everybody at once, can be brought back for ten minutes, and then its files are
 * deleted. Leads opened from it keep their own copy.
 * Errors: `import.not_found`, `import.wrong_state` while it is running, `collection.busy` while a day of it is.
 */
export async function removeImport(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<void> {
  authorize(mayRemoveImport(actor), "import.remove");
  const row = await lockImport(tx, actor.orgId, id);
  if (!canRemove(row.state)) throw new SuarError("import.wrong_state", { state: row.state });
  if ((await daysAtWork(tx, actor.orgId, row.import_id)).length > 0) throw new SuarError("collection.busy");
  await tx
    .updateTable("imports")
    .set({ removed_at: instantOf(now) })
    .where("org_id", "=", actor.orgId)
    .where("import_id", "=", row.import_id)
    .execute();
  const subject = { kind: "import", id: row.import_id };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "import.removed", subject });
}
