import { appendAudit, type Database, type Schema, type Tx } from "@suar/database";
import { SuarError, type ImportId, type ImportProgress, type OrgId } from "@suar/domain";
import { runInWorker, siblingModule } from "@suar/workers";
import type { Updateable } from "kysely";
import { type Job, type JobHandler, queueJob } from "../jobs/index.ts";
import { corpusFolder } from "./corpus-folder.ts";
import type { RebuildOutcome, RebuildWork } from "./rebuild-task.ts";

/** Kind of the jobs that find a collection's campaigns anew from the days that it still has. */
export const rebuildJob = "rebuild";

/** Queues the rebuilding of a collection, unless it waits already. Nobody can look at its campaigns until it is done. */
export async function queueRebuild(tx: Tx, orgId: OrgId, collection: ImportId): Promise<void> {
  const changed = await tx
    .updateTable("imports")
    .set({ state: "queued" })
    .where("org_id", "=", orgId)
    .where("import_id", "=", collection)
    .where("state", "!=", "queued")
    .returning("import_id")
    .execute();
  if (changed.length > 0) await queueJob(tx, { orgId, kind: rebuildJob, subjectId: collection });
}

/** Does the jobs of kind `rebuild`, in a worker thread each. */
export function makeRebuildHandler({
  transaction,
  corpora,
}: {
  readonly transaction: Database["transaction"];
  readonly corpora: string;
}): JobHandler {
  return {
    started: (tx, job) => setCollection(tx, job, { state: "running" }),
    run: async (job, { signal, onProgress }) => {
      const { days, ...settings } = await transaction((tx) => keptDays(tx, job));
      const { campaigns, clustered } = await runInWorker<RebuildWork, ImportProgress, RebuildOutcome>(
        siblingModule("./rebuild-task", import.meta.url),
        { dir: corpusFolder(corpora, job.subjectId), days, ...settings },
        { onMessage: onProgress, stop: signal },
      );
      return async (tx) => {
        await setCollection(tx, job, { state: days.length === 0 ? "uploaded" : "done", campaigns, clustered });
        const subject = { kind: "import", id: job.subjectId };
        const details = { days: days.length, campaigns };
        await appendAudit(tx, { orgId: job.orgId, actor: null, action: "collection.rebuilt", subject, details });
      };
    },
    ended: (tx, job, end) => setCollection(tx, job, { state: end.state }),
  };
}

async function keptDays(tx: Tx, job: Job): Promise<Omit<RebuildWork, "dir">> {
  const collection = await tx
    .selectFrom("collections")
    .select(["keep_days", "kind"])
    .where("org_id", "=", job.orgId)
    .where("collection_id", "=", job.subjectId as ImportId)
    .executeTakeFirst();
  if (collection === undefined) throw new SuarError("import.not_found");
  const rows = await tx
    .selectFrom("imports")
    .select("day")
    .where("org_id", "=", job.orgId)
    .where("collection_id", "=", job.subjectId as ImportId)
    .where("state", "=", "done")
    .execute();
  const days = rows.flatMap(({ day }) => (day === null ? [] : [day])).sort(compareDays);
  return { days, keepDays: collection.keep_days, tiesContacts: collection.kind !== "adult_services" };
}

/** By date, and then by the number of the file within it: `2026-11-22-10` comes after `2026-11-22-9`. */
const compareDays = (one: string, other: string): number =>
  one.slice(0, 10) === other.slice(0, 10)
    ? Number(one.slice(11) || 1) - Number(other.slice(11) || 1)
    : one < other
      ? -1
      : 1;

async function setCollection(tx: Tx, job: Job, change: Updateable<Schema["imports"]>): Promise<void> {
  await tx
    .updateTable("imports")
    .set(change)
    .where("org_id", "=", job.orgId)
    .where("import_id", "=", job.subjectId as ImportId)
    .execute();
}
