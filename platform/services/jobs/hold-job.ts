import { json, type Tx } from "@suar/database";
import type { ImportProgress, Instant } from "@suar/domain";
import { sql } from "kysely";
import type { Job } from "./job.ts";
import { leaseMs } from "./job-times.ts";

/** What the database says to the process that works on a job. */
export type Hold = "held" | "stopping" | "lost";

/** What is written while a job runs. `attempts` is given when a new checkpoint was reached. */
export interface HoldChange {
  readonly progress?: ImportProgress;
  readonly attempts?: number;
}

/** Renews the lease, writes progress, and learns whether to go on: `lost` when another process has the job by now. */
export async function holdJob(tx: Tx, job: Job, owner: string, change: HoldChange = {}): Promise<Hold> {
  const row = await tx
    .updateTable("jobs")
    .set({
      lease_until: sql<Instant>`now() + ${leaseMs} * interval '1 millisecond'`,
      ...(change.progress === undefined ? {} : { progress: json(change.progress) }),
      ...(change.attempts === undefined ? {} : { attempts: change.attempts }),
    })
    .where("org_id", "=", job.orgId)
    .where("job_id", "=", job.jobId)
    .where("lease_owner", "=", owner)
    .where("state", "in", ["running", "stopping"])
    .returning("state")
    .executeTakeFirst();
  if (row === undefined) return "lost";
  return row.state === "stopping" ? "stopping" : "held";
}
