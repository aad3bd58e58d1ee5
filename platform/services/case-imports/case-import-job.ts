import type { Database, Tx } from "@suar/database";
import { dayOrders, instantOf, type ImportId, type ImportProgress } from "@suar/domain";
import { openBytes } from "@suar/warehouse/open-bytes";
import { sql } from "kysely";
import { rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { auditImport, endImport, findCaseFile, setImport, sourceFile } from "../imports/index.ts";
import type { Job, JobContext, JobEnd, JobHandler } from "../jobs/index.ts";
import { openKeys, type ImportKey } from "../keys/index.ts";
import { findImportKey } from "./import-key.ts";
import type { LentKeys } from "./lent-keys.ts";
import { loadFile } from "./load-file.ts";
import { problemFile, writeProblems } from "./problem-file.ts";
import { openBytesOf } from "./store-sealed.ts";

/** Kind of the jobs that make cases of a file. */
export const caseImportJob = "case_import";

interface Work {
  readonly transaction: Database["transaction"];
  readonly corpora: string;
  readonly lent: LentKeys;
}

/**
 * Does the jobs of kind `case_import` with the key that somebody lent. Each batch is a checkpoint: a run that is cut off is
 * run again over the whole file, and passes over what came in. The file goes once it is read to its end and that is committed;
 * `sweepCaseFiles` takes one that a crash left there.
 */
export function makeCaseImportHandler(work: Work): JobHandler {
  const { lent, corpora } = work;
  return {
    holds: () => lent.held(),
    started: (tx, job) => setImport(tx, job, { state: "running" }),
    run: async (job, context) => {
      const { rejected, known, loaded } = await run(work, job, context);
      return async (tx) => {
        lent.takeBack(job.subjectId);
        await setImport(tx, job, { state: "done", finished_at: instantOf(Date.now()), rejected, known });
        await auditImport(tx, job, "case.imported", { cases: loaded, known, rejected });
      };
    },
    settled: ({ subjectId }) => rm(sourceFile(corpora, subjectId), { force: true }),
    ended: async (tx, job, end: JobEnd) => {
      lent.takeBack(job.subjectId);
      await endImport(tx, job, end);
    },
  };
}

async function run({ transaction, corpora, lent }: Work, job: Job, { signal, onProgress }: JobContext) {
  const actor = lent.of(job.subjectId);
  const { row, key } = await transaction(async (tx) => ({
    row: await findCaseFile(tx, job.orgId, job.subjectId),
    key: await findImportKey(tx, await openKeys(tx, actor)),
  }));
  const importId = row.import_id;
  const place = { orgId: job.orgId, importId, file: "problems" } as const;
  const problems = await writeProblems(key, place, problemFile(corpora, importId));
  let ended = false;
  try {
    const loaded = await loadFile({
      transaction,
      actor,
      importId,
      chunks: await sourceOf({ corpora, key, orgId: job.orgId, importId, bytes: row.bytes }, onProgress, signal),
      dayOrder: dayOrders.find((order) => order === row.day_order) ?? null,
      signal,
      onProblems: problems.add,
      onLoaded: (tx, cases) => countCases(tx, job, cases),
    });
    ended = true;
    await problems.end(loaded.report);
    const after = await transaction((tx) => findCaseFile(tx, job.orgId, importId));
    const { records } = after;
    // Rows of an earlier run of this file were not known before the file came.
    return { rejected: loaded.rejected, known: loaded.cases + loaded.known - records, loaded: records };
  } finally {
    if (!ended) await problems.end(null);
  }
}

interface Source {
  readonly corpora: string;
  readonly key: ImportKey;
  readonly orgId: string;
  readonly importId: string;
  /** Of the file as it was sent. */
  readonly bytes: number;
}

/** The file's unpacked bytes; how far it is read is told in bytes as they were sent. */
async function sourceOf(
  { corpora, key, orgId, importId, bytes }: Source,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<AsyncIterable<Buffer>> {
  const place = { orgId, importId, file: "source" } as const;
  const began = Date.now();
  async function* told(): AsyncGenerator<Buffer> {
    let done = 0;
    for await (const piece of openBytesOf(key, place, sourceFile(corpora, importId))) {
      yield piece;
      done += piece.byteLength;
      const secondsLeft = done === 0 ? null : ((Date.now() - began) / 1000) * Math.max(0, bytes / done - 1);
      onProgress({ step: "read", done, total: bytes, secondsLeft });
    }
  }
  return openBytes(Readable.from(told()), { name: "", signal });
}

async function countCases(tx: Tx, job: Job, cases: number): Promise<void> {
  await tx
    .updateTable("imports")
    .set({ records: sql<number>`records + ${cases}` })
    .where("org_id", "=", job.orgId)
    .where("import_id", "=", job.subjectId as ImportId)
    .execute();
}
