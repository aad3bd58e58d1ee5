import type { Database } from "@suar/database";
import type { CaseImportProblem, CaseImportProblems, CaseImportReport } from "@suar/domain";
import { findCaseFile } from "../imports/index.ts";
import { openKeys } from "../keys/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayImportCases } from "./case-import-policy.ts";
import { findImportKey } from "./import-key.ts";
import { problemFile, readProblems } from "./problem-file.ts";

/** Problems on one page. */
const pageSize = 200;

/** Where the files of this node lie. */
export interface ProblemPlace {
  readonly transaction: Database["transaction"];
  readonly corpora: string;
}

/**
 * What was wrong in a file, from problem number `after` on, and what is said of the file as a whole. It is shown to who may
 * send the file: the cells are its own. Errors: `session.forbidden`; `import.not_found`; `key.locked`.
 */
export async function readCaseImportProblems(
  place: ProblemPlace,
  actor: Actor,
  { id, after = 0 }: { readonly id: string; readonly after?: number },
): Promise<CaseImportProblems> {
  authorize(mayImportCases(actor), "case.import");
  const problems: CaseImportProblem[] = [];
  let report: CaseImportReport | null = null;
  let at = 0;
  for await (const stretch of await openProblems(place, actor, id)) {
    for (const problem of stretch.problems) {
      if (at >= after && problems.length < pageSize) problems.push(problem);
      at += 1;
    }
    report = stretch.report ?? report;
  }
  const end = after + problems.length;
  return { problems, next: end < at ? end : null, report };
}

/** The list of a file as it lies on the disk, opened. Errors: as `readCaseImportProblems`. */
export async function openProblems({ transaction, corpora }: ProblemPlace, actor: Actor, id: string) {
  const { row, key } = await transaction(async (tx) => ({
    row: await findCaseFile(tx, actor.orgId, id),
    key: await findImportKey(tx, await openKeys(tx, actor)),
  }));
  const importId = row.import_id;
  return readProblems(key, { orgId: actor.orgId, importId, file: "problems" }, problemFile(corpora, importId));
}
