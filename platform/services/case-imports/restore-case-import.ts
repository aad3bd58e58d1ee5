import type { Tx } from "@suar/database";
import { SuarError, type CaseImport } from "@suar/domain";
import { findCaseFile, undoMs } from "../imports/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayImportCases } from "./case-import-policy.ts";
import { readCaseImport } from "./read-case-import.ts";
import { setRemoved } from "./set-removed.ts";

/** Brings a removed file back. Errors: `session.forbidden`; `import.not_found`; `undo.expired`. */
export async function restoreCaseImport(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<CaseImport> {
  authorize(mayImportCases(actor), "case.import");
  const row = await findCaseFile(tx, actor.orgId, id, { lock: true, withRemoved: true });
  if (row.removed_at !== null) {
    if (now - Date.parse(row.removed_at) >= undoMs) throw new SuarError("undo.expired");
    await setRemoved(tx, actor, row.import_id, null);
  }
  return readCaseImport(tx, actor, id);
}
