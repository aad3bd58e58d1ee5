import type { Tx } from "@suar/database";
import { instantOf, type JobId, type OrgId } from "@suar/domain";
import { makeId } from "../sessions/index.ts";

/** Puts work on the table in the caller's transaction: it exists exactly when the rest of that transaction does. */
export async function queueJob(
  tx: Tx,
  { orgId, kind, subjectId }: { readonly orgId: OrgId; readonly kind: string; readonly subjectId: string },
): Promise<JobId> {
  const jobId = makeId<JobId>();
  await tx
    .insertInto("jobs")
    .values({
      org_id: orgId,
      job_id: jobId,
      kind,
      subject_id: subjectId,
      state: "queued",
      created_at: instantOf(Date.now()),
    })
    .execute();
  return jobId;
}
