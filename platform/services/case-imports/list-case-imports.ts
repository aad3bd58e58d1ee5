import type { Tx } from "@suar/database";
import type { CaseImport } from "@suar/domain";
import { listCaseFileRows } from "../imports/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayImportCases } from "./case-import-policy.ts";
import { presentFiles } from "./present-files.ts";

/** The organisation's files of cases, newest first. Errors: `session.forbidden`; `key.locked`. */
export async function listCaseImports(tx: Tx, actor: Actor): Promise<readonly CaseImport[]> {
  authorize(mayImportCases(actor), "case.import");
  return presentFiles(tx, actor, await listCaseFileRows(tx, actor.orgId));
}
