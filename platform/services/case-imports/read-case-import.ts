import type { Tx } from "@suar/database";
import { SuarError, type CaseImport } from "@suar/domain";
import { findCaseFile } from "../imports/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayImportCases } from "./case-import-policy.ts";
import { presentFiles } from "./present-files.ts";

/** One file of cases. Errors: `session.forbidden`; `import.not_found`; `key.locked`. */
export async function readCaseImport(tx: Tx, actor: Actor, id: string): Promise<CaseImport> {
  authorize(mayImportCases(actor), "case.import");
  const [shown] = await presentFiles(tx, actor, [await findCaseFile(tx, actor.orgId, id)]);
  if (shown === undefined) throw new SuarError("import.not_found");
  return shown;
}
