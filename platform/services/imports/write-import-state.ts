import { appendAudit, json, type Schema, type Tx } from "@suar/database";
import { instantOf, type AuditAction, type ImportId } from "@suar/domain";
import type { Updateable } from "kysely";
import type { Job, JobEnd } from "../jobs/index.ts";

/** Changes the row of the import that a job works on. */
export async function setImport(tx: Tx, job: Job, change: Updateable<Schema["imports"]>): Promise<void> {
  await tx
    .updateTable("imports")
    .set(change)
    .where("org_id", "=", job.orgId)
    .where("import_id", "=", job.subjectId as ImportId)
    .execute();
}

/** Writes down, of nobody in particular, what a job did with its import. */
export async function auditImport(
  tx: Tx,
  job: Job,
  action: AuditAction,
  details: Record<string, string | number>,
): Promise<void> {
  const subject = { kind: "import", id: job.subjectId };
  await appendAudit(tx, { orgId: job.orgId, actor: null, action, subject, details });
}

/** What stands of an import whose job ended without its result: stopped, or failed, and why. */
export async function endImport(tx: Tx, job: Job, end: JobEnd): Promise<void> {
  const isFailed = end.state === "failed";
  await setImport(tx, job, {
    state: end.state,
    finished_at: instantOf(Date.now()),
    failure: isFailed ? end.failure : null,
    failure_details: isFailed ? json(end.details) : null,
  });
  if (isFailed) await auditImport(tx, job, "import.failed", { failure: end.failure });
}
