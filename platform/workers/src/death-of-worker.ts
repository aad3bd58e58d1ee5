import { SuarError } from "@suar/domain";
import type { Worker } from "node:worker_threads";

/**
 * Why a thread ended without an answer, as the error its callers get.
 * Errors: `job.failed` with `reason` `memory` (its heap limit was reached), `crash` (it threw outside a call) or `exit`.
 */
export function deathOfWorker(cause: unknown, exitCode: number | null): SuarError {
  if (cause instanceof Error) {
    const memory = "code" in cause && cause.code === "ERR_WORKER_OUT_OF_MEMORY";
    return new SuarError("job.failed", { reason: memory ? "memory" : "crash" }, { cause });
  }
  return new SuarError("job.failed", { reason: "exit", exitCode: exitCode ?? -1 });
}

/** Calls `died` once, when the thread ends for whatever reason; `cause` is what it threw, if it threw. */
export function watchWorker(worker: Worker, died: (cause: unknown, exitCode: number) => void): void {
  let cause: unknown;
  worker.once("error", (error: unknown) => {
    cause = error;
  });
  worker.once("exit", (exitCode) => died(cause, exitCode));
}
