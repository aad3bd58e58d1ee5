import type { JobState, Tx } from "@suar/database";
import type { Instant } from "@suar/domain";
import { sql } from "kysely";
import type { Job } from "./job.ts";

/**
 * Gives a job back to the table so that it goes on from its last checkpoint, here or elsewhere, after `pauseMs`.
 * `attempts` is what the next holder starts from.
 */
export async function releaseJob(
  tx: Tx,
  job: Job,
  owner: string,
  { attempts, pauseMs }: { readonly attempts: number; readonly pauseMs: number },
): Promise<void> {
  await tx
    .updateTable("jobs")
    .set({
      // One that was asked to stop meanwhile stays asked: its next holder ends it.
      state: sql<JobState>`case when state = 'stopping' then state else 'queued' end`,
      attempts,
      lease_owner: null,
      lease_until: sql<Instant>`now() + ${pauseMs} * interval '1 millisecond'`,
    })
    .where("org_id", "=", job.orgId)
    .where("job_id", "=", job.jobId)
    .where("lease_owner", "=", owner)
    .execute();
}
