import { json, type Database, type Tx } from "@suar/database";
import { instantOf, SuarError, type ImportId, type ImportProgress } from "@suar/domain";
import { runInWorker, siblingModule } from "@suar/workers";
import { sql } from "kysely";
import type { Job, JobContext, JobHandler } from "../jobs/index.ts";
import { corpusFolder, recordsFolder, sourceFile } from "./corpus-folder.ts";
import type { ImportOutcome, ImportWork } from "./import-task.ts";
import { auditImport, endImport, setImport } from "./write-import-state.ts";

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
      const { name, mapping, collection_id: id, day, keep_days: keepDays, collection_kind: kind } = row;
      const tiesContacts = kind !== "adult_services";
      const dir = recordsFolder(corpora, { import_id: job.subjectId, collection_id: id, day });
      const isDay = id !== null && day !== null && keepDays !== null;
      const { grown, ...found } = await runInWorker<ImportWork, ImportProgress, ImportOutcome>(
        siblingModule("./import-task", import.meta.url),
        {
          source: sourceFile(corpora, job.subjectId),
          dir,
          name,
          mapping,
          ...(isDay ? { collection: { dir: corpusFolder(corpora, id), day, keepDays, tiesContacts } } : {}),
        },
        { onMessage: onProgress, stop: signal },
      );
      return async (tx) => {
        const outcome = grown === undefined ? {} : { outcome: json(grown.outcome) };
        await setImport(tx, job, { state: "done", finished_at: instantOf(Date.now()), ...found, ...outcome });
        if (id !== null && grown !== undefined) await setCollection(tx, job, id, { ...found, ...grown });
        const { synthetic: _, ...details } = found;
        await auditImport(tx, job, "import.finished", { ...details, ...grown?.outcome });
      };
    },
    ended: endImport,
  };
}

const importOf = (tx: Tx, job: Job) =>
  tx
    .selectFrom("imports as i")
    .leftJoin("collections as c", (join) =>
      join.onRef("c.org_id", "=", "i.org_id").onRef("c.collection_id", "=", "i.collection_id"),
    )
    .select(["i.name", "i.mapping", "i.collection_id", "i.day", "c.keep_days", "c.kind as collection_kind"])
    .where("i.org_id", "=", job.orgId)
    .where("i.import_id", "=", job.subjectId as ImportId)
    .executeTakeFirst();

/** A collection stands as its newest day left it. */
async function setCollection(
  tx: Tx,
  { orgId }: Job,
  id: ImportId,
  after: { readonly campaigns: number; readonly clustered: number; readonly synthetic: boolean },
): Promise<void> {
  await tx
    .updateTable("imports")
    .set({
      state: "done",
      campaigns: after.campaigns,
      clustered: after.clustered,
      synthetic: sql<boolean>`synthetic or ${after.synthetic}`,
    })
    .where("org_id", "=", orgId)
    .where("import_id", "=", id)
    .execute();
}
