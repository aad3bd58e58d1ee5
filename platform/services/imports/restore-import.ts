import { appendAudit, type Tx } from "@suar/database";
import { isUuidV7, SuarError, type Import, type ImportId } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayRemoveImport } from "./import-policy.ts";
import { findImport } from "./import-queries.ts";
import { undoMs } from "./import-times.ts";
import { presentImport } from "./present-import.ts";

/**
 * Brings a removed import back. One that was not removed is given as it is.
 * Errors: `import.not_found`; `undo.expired` when it was removed more than ten minutes ago.
 */
export async function restoreImport(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<Import> {
  authorize(mayRemoveImport(actor), "import.restore");
  if (!isUuidV7(id)) throw new SuarError("import.not_found");
  const row = await tx
    .selectFrom("imports")
    .select("removed_at")
    .where("org_id", "=", actor.orgId)
    .where("import_id", "=", id as ImportId)
    .where("kind", "!=", "cases")
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw new SuarError("import.not_found");
  if (row.removed_at !== null) {
    if (now - Date.parse(row.removed_at) >= undoMs) throw new SuarError("undo.expired");
    await tx
      .updateTable("imports")
      .set({ removed_at: null })
      .where("org_id", "=", actor.orgId)
      .where("import_id", "=", id as ImportId)
      .execute();
    const subject = { kind: "import", id };
    await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "import.restored", subject });
  }
  return presentImport(await findImport(tx, actor.orgId, id), actor);
}
