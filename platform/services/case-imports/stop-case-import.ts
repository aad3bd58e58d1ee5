import { appendAudit, type Tx } from "@suar/database";
import { instantOf, SuarError, type CaseImport } from "@suar/domain";
import { canStop, findCaseFile } from "../imports/index.ts";
import { stopJob } from "../jobs/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayImportCases } from "./case-import-policy.ts";
import { readCaseImport } from "./read-case-import.ts";

/**
 * Asks a waiting or running file to stop; cases that came in stay, and starting again goes on from there.
 * Errors: `session.forbidden`; `import.not_found`; `import.wrong_state` when nothing is running.
 */
export async function stopCaseImport(tx: Tx, actor: Actor, id: string): Promise<CaseImport> {
  authorize(mayImportCases(actor), "case.import");
  const { orgId, userId } = actor;
  const { import_id: subjectId } = await findCaseFile(tx, orgId, id);
  // The job's row before the import's, as the process that ends it does: the other way round each waits for the other.
  const state = await stopJob(tx, { orgId, subjectId });
  const row = await findCaseFile(tx, orgId, id, { lock: true });
  if (!canStop(row.state)) throw new SuarError("import.wrong_state", { state: row.state });
  if (state !== "stopping") {
    await tx
      .updateTable("imports")
      .set({ state: "stopped", finished_at: instantOf(Date.now()) })
      .where("org_id", "=", orgId)
      .where("import_id", "=", row.import_id)
      .execute();
  }
  await appendAudit(tx, { orgId, actor: userId, action: "import.stopped", subject: { kind: "import", id } });
  return readCaseImport(tx, actor, id);
}
