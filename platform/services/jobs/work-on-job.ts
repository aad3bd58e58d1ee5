import type { Database } from "@suar/database";
import { SuarError, type ImportProgress } from "@suar/domain";
import { endJob } from "./end-job.ts";
import { failureFields } from "./failure-fields.ts";
import { holdJob } from "./hold-job.ts";
import type { Job, JobEnd } from "./job.ts";
import type { JobHandler, JobLog } from "./job-handler.ts";
import { heartbeatMs, maxAttempts, progressMs, retryMs } from "./job-times.ts";
import { releaseJob } from "./release-job.ts";

/** Why the work on a job is cut off: somebody stopped it, the node closes, or another process has it. */
export type CutOff = "stop" | "close" | "lost";

/** Everything around one job. `cutOff` is aborted from outside with a `CutOff` as its reason. */
export interface JobWork {
  readonly transaction: Database["transaction"];
  readonly owner: string;
  readonly handler: JobHandler;
  readonly log: JobLog;
  readonly cutOff: AbortController;
  /** Called whenever something a person may be looking at has changed. */
  changed(job: Job): void;
}

/** Runs one leased job to one of its ends: done, failed, stopped, or given back to the table. Never throws. */
export async function workOnJob(job: Job, work: JobWork): Promise<void> {
  const { transaction, owner, handler, cutOff, log } = work;
  const hold = keepHold(job, work);
  try {
    if (job.isStopping) cutOff.abort("stop" satisfies CutOff);
    else if (job.attempts > maxAttempts) throw givenUp(maxAttempts);
    cutOff.signal.throwIfAborted();
    await transaction(async (tx) => {
      // A process that slept past its lease must not call the other one's finished work running again.
      if ((await holdJob(tx, job, owner)) === "lost") cutOff.abort("lost" satisfies CutOff);
      cutOff.signal.throwIfAborted();
      await handler.started(tx, job);
    });
    work.changed(job);
    cutOff.signal.throwIfAborted();
    const settle = await handler.run(job, { signal: cutOff.signal, onProgress: hold.report });
    await hold.close();
    await transaction(async (tx) => {
      await endJob(tx, job, owner, { state: "done" });
      await settle(tx);
    });
    log.info({ job: job.jobId, work: job.kind }, "job done");
    await handler.settled?.(job).catch((error: unknown) => {
      log.error(
        { job: job.jobId, work: job.kind, ...failureFields(error) },
        "what a done job left could not be tidied",
      );
    });
  } catch (error) {
    await hold.close();
    try {
      await endBadly(job, work, error, hold.attempts());
    } catch (second) {
      // The lease runs out and the job is taken up again, by this process or another.
      log.error({ job: job.jobId, ...failureFields(second) }, "job could not be ended");
    }
  }
  work.changed(job);
}

/** Heartbeat and progress of one job; `report` is cheap and may be called at any rate. */
function keepHold(job: Job, { transaction, owner, cutOff, changed, log }: JobWork) {
  let waiting: ImportProgress | undefined;
  let step = job.progress?.step;
  let attempts = job.attempts;
  let writing: Promise<void> = Promise.resolve();
  let lastWrite = 0;
  const beat = async (): Promise<void> => {
    const progress = waiting;
    waiting = undefined;
    lastWrite = Date.now();
    const isNewStep = progress !== undefined && progress.step !== step;
    if (isNewStep) [step, attempts] = [progress.step, 1];
    const change = { ...(progress && { progress }), ...(isNewStep && { attempts }) };
    const hold = await transaction((tx) => holdJob(tx, job, owner, change));
    if (hold !== "held") cutOff.abort((hold === "stopping" ? "stop" : "lost") satisfies CutOff);
    if (progress !== undefined) changed(job);
  };
  const write = (): void => {
    writing = writing.then(beat).catch((error: unknown) => {
      log.error({ job: job.jobId, ...failureFields(error) }, "progress was not written");
    });
  };
  const timer = setInterval(() => {
    const isDue = waiting !== undefined && Date.now() - lastWrite >= progressMs;
    if (isDue || Date.now() - lastWrite >= heartbeatMs) write();
  }, progressMs / 4);
  return {
    report: (progress: ImportProgress): void => {
      waiting = progress;
    },
    attempts: () => attempts,
    close: async (): Promise<void> => {
      clearInterval(timer);
      if (waiting !== undefined) write();
      await writing;
    },
  };
}

async function endBadly(job: Job, work: JobWork, error: unknown, attempts: number): Promise<void> {
  const { transaction, owner, handler, cutOff, log } = work;
  const reason: unknown = cutOff.signal.aborted ? cutOff.signal.reason : undefined;
  if (reason === "lost") return;
  const release = (change: { attempts: number; pauseMs: number }): Promise<void> =>
    transaction((tx) => releaseJob(tx, job, owner, change));
  if (reason === "close") return release({ attempts: attempts - 1, pauseMs: 0 });
  const end = reason === "stop" ? ({ state: "stopped" } as const) : failureOf(error, attempts);
  if (end === undefined) {
    log.error({ job: job.jobId, work: job.kind, attempts, ...failureFields(error) }, "job failed and is tried again");
    return release({ attempts, pauseMs: retryMs(attempts) });
  }
  await transaction(async (tx) => {
    await endJob(tx, job, owner, end);
    await handler.ended(tx, job, end);
  });
  if (end.state === "failed" && end.failure === "job.failed") {
    log.error({ job: job.jobId, work: job.kind, ...failureFields(error) }, "job given up");
  } else {
    // Details may hold the file's name and columns, which people choose.
    const failure = end.state === "failed" ? { failure: end.failure } : {};
    log.info({ job: job.jobId, work: job.kind, ...failure }, `job ${end.state}`);
  }
}

/** A fault of the input is final; one of the machine (memory, disk, a bug) is tried again, `undefined`, up to a limit. */
function failureOf(error: unknown, attempts: number): JobEnd | undefined {
  const passes = ["internal", "job.failed", "output.unwritable", "database.unreachable"];
  if (error instanceof SuarError && !passes.includes(error.code)) {
    return { state: "failed", failure: error.code, details: error.details };
  }
  if (attempts < maxAttempts) return undefined;
  const details = error instanceof SuarError ? error.details : {};
  return { state: "failed", failure: "job.failed", details: { ...details, attempts: maxAttempts } };
}

const givenUp = (attempts: number): SuarError => new SuarError("job.failed", { reason: "crash", attempts });
