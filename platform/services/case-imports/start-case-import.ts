import { appendAudit, type Database } from "@suar/database";
import { SuarError, type CaseImport, type dayOrders } from "@suar/domain";
import { canStart, findCaseFile } from "../imports/index.ts";
import { queueJob } from "../jobs/index.ts";
import { openKeys } from "../keys/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayImportCases } from "./case-import-policy.ts";
import { caseImportJob } from "./case-import-job.ts";
import type { LentKeys } from "./lent-keys.ts";
import { readCaseImport } from "./read-case-import.ts";

/**
 * Queues the reading of a file, with the key of this session, or goes on with one that was cut off: what came in already
 * comes in no second time. Errors: `session.forbidden`; `import.not_found`; `key.locked`; `import.wrong_state`.
 */
export async function startCaseImport(
  { transaction, lent }: { readonly transaction: Database["transaction"]; readonly lent: LentKeys },
  actor: Actor,
  { id, dayOrder }: { readonly id: string; readonly dayOrder?: (typeof dayOrders)[number] | null | undefined },
): Promise<CaseImport> {
  authorize(mayImportCases(actor), "case.import");
  const { orgId, userId } = actor;
  return transaction(async (tx) => {
    const row = await findCaseFile(tx, orgId, id, { lock: true });
    await openKeys(tx, actor);
    if (!canStart(row.state)) throw new SuarError("import.wrong_state", { state: row.state });
    await tx
      .updateTable("imports")
      .set({ state: "queued", failure: null, failure_details: null, finished_at: null })
      .set(dayOrder === undefined ? {} : { day_order: dayOrder })
      .where("org_id", "=", orgId)
      .where("import_id", "=", row.import_id)
      .execute();
    lent.lend(row.import_id, actor);
    await queueJob(tx, { orgId, kind: caseImportJob, subjectId: row.import_id });
    await appendAudit(tx, { orgId, actor: userId, action: "import.started", subject: { kind: "import", id } });
    return readCaseImport(tx, actor, id);
  });
}
