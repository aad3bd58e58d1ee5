import type { Tx } from "@suar/database";
import { instantOf, SuarError } from "@suar/domain";
import { canRemove, findCaseFile } from "../imports/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayImportCases } from "./case-import-policy.ts";
import { setRemoved } from "./set-removed.ts";

/**
 * Takes a file away, with the list of what was wrong in it; it can be brought back for ten minutes. The cases stay: each is
 * removed by itself. Errors: `session.forbidden`; `import.not_found`; `import.wrong_state` while it is running.
 */
export async function removeCaseImport(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<void> {
  authorize(mayImportCases(actor), "case.import");
  const row = await findCaseFile(tx, actor.orgId, id, { lock: true });
  if (!canRemove(row.state)) throw new SuarError("import.wrong_state", { state: row.state });
  await setRemoved(tx, actor, row.import_id, instantOf(now));
}
