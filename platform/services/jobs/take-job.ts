import type { Tx } from "@suar/database";
import type { Instant } from "@suar/domain";
import { sql } from "kysely";
import type { Job } from "./job.ts";
import { leaseMs } from "./job-times.ts";

/**
 * The oldest job that nobody works on, leased to `owner`; `undefined` when there is none. Several processes may ask at
 * once: `skip locked` gives each another one. Time is the database's, because clocks of servers differ.
 */
export async function takeJob(tx: Tx, owner: string, kinds: readonly string[]): Promise<Job | undefined> {
  const now = sql<Instant>`now()`;
  const row = await tx
    .selectFrom("jobs")
    .select(["org_id", "job_id", "kind", "subject_id", "state", "attempts", "progress"])
    .where("kind", "in", kinds)
    .where("state", "in", ["queued", "running", "stopping"])
    .where((where) => where.or([where("lease_until", "is", null), where("lease_until", "<=", now)]))
    .orderBy("created_at")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const isStopping = row.state === "stopping";
  await tx
    .updateTable("jobs")
    .set({
      state: isStopping ? "stopping" : "running",
      attempts: row.attempts + 1,
      lease_owner: owner,
      lease_until: sql<Instant>`now() + ${leaseMs} * interval '1 millisecond'`,
    })
    .where("org_id", "=", row.org_id)
    .where("job_id", "=", row.job_id)
    .execute();
  return {
    orgId: row.org_id,
    jobId: row.job_id,
    kind: row.kind,
    subjectId: row.subject_id,
    attempts: row.attempts + 1,
    progress: row.progress,
    isStopping,
  };
}
