import type { Tx } from "@suar/database";
import type { Instant } from "@suar/domain";
import { sql } from "kysely";
import type { Job } from "./job.ts";
import { leaseMs } from "./job-times.ts";

/** Kinds of jobs whose keys this process does not hold but for `held`; who holds the others begins them within `withinMs`. */
export interface Unheld {
  readonly kinds: readonly string[];
  readonly held: readonly string[];
  readonly withinMs: number;
}

/** One that was begun already lost its process with the keys: whoever takes it ends it, and a person goes on with it. */
const mineOrNobodys = ({ kinds, held, withinMs }: Unheld) =>
  sql<boolean>`(not kind = any (array[${sql.join(kinds)}]::text[]) or attempts > 0
    or subject_id = any (array[${sql.join(held.length === 0 ? [""] : held)}]::text[])
    or created_at <= now() - ${withinMs} * interval '1 millisecond')`;

/**
 * The oldest job that nobody works on, leased to `owner`; `undefined` when there is none. Several processes may ask at
 * once: `skip locked` gives each another one. Time is the database's, because clocks of servers differ.
 */
export async function takeJob(
  tx: Tx,
  owner: string,
  kinds: readonly string[],
  unheld?: Unheld,
): Promise<Job | undefined> {
  const now = sql<Instant>`now()`;
  const waiting = tx
    .selectFrom("jobs")
    .select(["org_id", "job_id", "kind", "subject_id", "state", "attempts", "progress"])
    .where("kind", "in", kinds)
    .where("state", "in", ["queued", "running", "stopping"])
    .where((where) => where.or([where("lease_until", "is", null), where("lease_until", "<=", now)]));
  const row = await (unheld === undefined ? waiting : waiting.where(mineOrNobodys(unheld)))
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
