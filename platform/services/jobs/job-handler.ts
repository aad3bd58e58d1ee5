import type { Tx } from "@suar/database";
import type { ImportProgress } from "@suar/domain";
import type { Job, JobEnd } from "./job.ts";

/** What a job is given while it runs. */
export interface JobContext {
  /** Aborted when the job is asked to stop, the node closes, or another process has taken the job over. */
  readonly signal: AbortSignal;
  onProgress(progress: ImportProgress): void;
}

/** The work of one kind of job. It may be cut off at any moment and is then run again from its own checkpoints. */
export interface JobHandler {
  /** Subjects that only this process can work on, because it holds their keys; left out where every process can. */
  holds?(): readonly string[];
  /** Told, in a transaction of its own, that work begins or goes on. */
  started(tx: Tx, job: Job): Promise<void>;
  /** Does the work; gives back what writes the result in the transaction that ends the job. */
  run(job: Job, context: JobContext): Promise<(tx: Tx) => Promise<void>>;
  /** Told that the done job is committed, for what no transaction takes back. A crash may come before it: somebody sweeps. */
  settled?(job: Job): Promise<void>;
  /** Told, in the transaction that ends the job, that it was stopped or given up. */
  ended(tx: Tx, job: Job, end: JobEnd): Promise<void>;
}

/** Hears what the runner does: ids, kinds and codes only. */
export interface JobLog {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
