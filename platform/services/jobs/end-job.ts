import { json, type Tx } from "@suar/database";
import { SuarError, instantOf } from "@suar/domain";
import type { Job, JobEnd } from "./job.ts";

/**
 * Ends a job, in the same transaction in which its result is written.
 * Errors: `job.failed` when this process no longer holds the lease; the transaction is then undone, because the
 * process that took over writes the result.
 */
export async function endJob(tx: Tx, job: Job, owner: string, end: JobEnd | { readonly state: "done" }): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable("jobs")
    .set({
      state: end.state,
      lease_owner: null,
      lease_until: null,
      finished_at: instantOf(Date.now()),
      failure: end.state === "failed" ? end.failure : null,
      failure_details: end.state === "failed" ? json(end.details) : null,
    })
    .where("org_id", "=", job.orgId)
    .where("job_id", "=", job.jobId)
    .where("lease_owner", "=", owner)
    .executeTakeFirst();
  if (Number(numUpdatedRows) !== 1) throw new SuarError("job.failed", { reason: "lease_lost" });
}
