import type { Tx } from "@suar/database";
import { instantOf, type OrgId } from "@suar/domain";

/**
 * Asks the unfinished job of a subject to stop. A waiting one is stopped here and now; a running one ends within a
 * heartbeat of its process. Returns `undefined` when there is none.
 */
export async function stopJob(
  tx: Tx,
  { orgId, subjectId }: { readonly orgId: OrgId; readonly subjectId: string },
): Promise<"stopped" | "stopping" | undefined> {
  const job = await tx
    .selectFrom("jobs")
    .select(["job_id", "state"])
    .where("org_id", "=", orgId)
    .where("subject_id", "=", subjectId)
    .where("state", "in", ["queued", "running", "stopping"])
    .forUpdate()
    .executeTakeFirst();
  if (job === undefined) return undefined;
  const state = job.state === "queued" ? "stopped" : "stopping";
  await tx
    .updateTable("jobs")
    .set({ state, finished_at: state === "stopped" ? instantOf(Date.now()) : null })
    .where("org_id", "=", orgId)
    .where("job_id", "=", job.job_id)
    .execute();
  return state;
}
