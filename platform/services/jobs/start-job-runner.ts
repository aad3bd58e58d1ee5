import type { Database } from "@suar/database";
import { SuarError } from "@suar/domain";
import { EventEmitter, once } from "node:events";
import { failureFields } from "./failure-fields.ts";
import { freeDeadJobs } from "./free-dead-jobs.ts";
import type { Job } from "./job.ts";
import type { JobHandler, JobLog } from "./job-handler.ts";
import { makeJobOwner } from "./job-owner.ts";
import { pollMs, unheldMs } from "./job-times.ts";
import { takeJob, type Unheld } from "./take-job.ts";
import { workOnJob, type CutOff } from "./work-on-job.ts";

/** The one worker of this process: it does one job after another, because each uses all cores itself. */
export interface JobRunner {
  /** Looks for work now; call it after a transaction that queued some. */
  wake(): void;
  /** Cuts the running job of a subject off at once, after a transaction that asked it to stop. */
  stop(subjectId: string): void;
  /** Hears that a subject's job moved on or ended; returns how to stop hearing. */
  onChange(subjectId: string, listener: () => void): () => void;
  /** Gives the running job back to the table and ends. */
  close(): Promise<void>;
}

/** Starts the runner; `handlers` has the work of each kind. Takes over the jobs of processes that died. */
export function startJobRunner({
  database,
  handlers,
  log,
}: {
  readonly database: Pick<Database, "kind" | "transaction">;
  readonly handlers: Readonly<Record<string, JobHandler>>;
  readonly log: JobLog;
}): JobRunner {
  const owner = makeJobOwner();
  const { transaction } = database;
  const changes = new EventEmitter().setMaxListeners(0);
  const closing = new AbortController();
  let current: { job: Job; cutOff: AbortController } | undefined;

  // The embedded database has one process: a job whose key it does not hold is nobody's at once.
  const withinMs = database.kind === "pglite" ? 0 : unheldMs;
  const unheld = (): Unheld | undefined => {
    const kinds = Object.keys(handlers).filter((kind) => handlers[kind]?.holds !== undefined);
    const held = kinds.flatMap((kind) => handlers[kind]?.holds?.() ?? []);
    return kinds.length === 0 ? undefined : { kinds, held, withinMs };
  };

  // A wake between "nothing to do" and the rest must not get lost.
  let isAwake = false;
  const rest = async (): Promise<void> => {
    if (isAwake) return;
    const timeout = AbortSignal.any([closing.signal, AbortSignal.timeout(pollMs)]);
    await once(changes, "wake", { signal: timeout }).catch(() => undefined);
  };
  const work = async (job: Job): Promise<void> => {
    const handler = handlers[job.kind];
    if (handler === undefined) throw new SuarError("internal", { reason: `no handler for ${job.kind}` });
    const cutOff = new AbortController();
    const close = (): void => cutOff.abort("close" satisfies CutOff);
    if (closing.signal.aborted) close();
    closing.signal.addEventListener("abort", close, { once: true });
    current = { job, cutOff };
    const changed = (of: Job): boolean => changes.emit(of.subjectId);
    await workOnJob(job, { transaction, owner, handler, log, cutOff, changed });
    current = undefined;
    closing.signal.removeEventListener("abort", close);
  };
  const loop = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      isAwake = false;
      try {
        await transaction((tx) => freeDeadJobs(tx, { isAlone: false }));
        const job = await transaction((tx) => takeJob(tx, owner, Object.keys(handlers), unheld()));
        if (job === undefined) await rest();
        else await work(job);
      } catch (error) {
        log.error(failureFields(error), "no job could be taken");
        await rest();
      }
    }
  };
  const running = transaction((tx) => freeDeadJobs(tx, { isAlone: database.kind === "pglite" }))
    .catch(() => 0)
    .then(loop);

  return {
    wake: () => {
      isAwake = true;
      changes.emit("wake");
    },
    stop: (subjectId) => {
      if (current?.job.subjectId === subjectId) current.cutOff.abort("stop" satisfies CutOff);
    },
    onChange: (subjectId, listener) => {
      changes.on(subjectId, listener);
      return () => void changes.off(subjectId, listener);
    },
    close: async () => {
      closing.abort();
      await running;
    },
  };
}
