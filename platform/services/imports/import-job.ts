import { appendAudit, json, type Database, type Schema, type Tx } from "@suar/database";
import { instantOf, SuarError, type AuditAction, type ImportId, type ImportProgress } from "@suar/domain";
import { runInWorker, siblingModule } from "@suar/workers";
import type { Updateable } from "kysely";
import type { Job, JobContext, JobEnd, JobHandler } from "../jobs/index.ts";
import { corpusFolder } from "./corpus-folder.ts";
import type { ImportOutcome, ImportWork } from "./import-task.ts";

/** Kind of the jobs that read a file and look for campaigns in it. */
export const importJob = "import";

/** Does the jobs of kind `import`, in a worker thread each; every step leaves a checkpoint in the corpus folder. */
export function makeImportHandler({
  transaction,
  corpora,
}: {
  readonly transaction: Database["transaction"];
  readonly corpora: string;
}): JobHandler {
  return {
    started: (tx, job) => setImport(tx, job, { state: "running" }),
    run: async (job, { signal, onProgress }: JobContext) => {
      const row = await transaction((tx) => importOf(tx, job));
      if (row?.mapping === undefined || row.mapping === null) throw new SuarError("import.not_found");
      const { name, mapping } = row;
      const found = await runInWorker<ImportWork, ImportProgress, ImportOutcome>(
        siblingModule("./import-task", import.meta.url),
        { dir: corpusFolder(corpora, job.subjectId), name, mapping },
        { onMessage: onProgress, stop: signal },
      );
      return async (tx) => {
        await setImport(tx, job, { state: "done", finished_at: instantOf(Date.now()), ...found });
        const { synthetic: _, ...details } = found;
        await auditOf(tx, job, "import.finished", details);
      };
    },
    ended: async (tx, job, end: JobEnd) => {
      const isFailed = end.state === "failed";
      await setImport(tx, job, {
        state: end.state,
        finished_at: instantOf(Date.now()),
        failure: isFailed ? end.failure : null,
        failure_details: isFailed ? json(end.details) : null,
      });
      if (isFailed) await auditOf(tx, job, "import.failed", { failure: end.failure });
    },
  };
}

const importOf = (tx: Tx, job: Job) =>
  tx
    .selectFrom("imports")
    .select(["name", "mapping"])
    .where("org_id", "=", job.orgId)
    .where("import_id", "=", job.subjectId as ImportId)
    .executeTakeFirst();

async function setImport(tx: Tx, job: Job, change: Updateable<Schema["imports"]>): Promise<void> {
  await tx
    .updateTable("imports")
    .set(change)
    .where("org_id", "=", job.orgId)
    .where("import_id", "=", job.subjectId as ImportId)
    .execute();
}

async function auditOf(tx: Tx, job: Job, action: AuditAction, details: Record<string, string | number>): Promise<void> {
  const subject = { kind: "import", id: job.subjectId };
  await appendAudit(tx, { orgId: job.orgId, actor: null, action, subject, details });
}
