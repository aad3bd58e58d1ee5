import { Worker, type ResourceLimits } from "node:worker_threads";
import { deathOfWorker, watchWorker } from "./death-of-worker.ts";
import { unpackError, type PortableError } from "./portable-error.ts";
import { siblingModule } from "./sibling-module.ts";

/** What a task is given besides its input. */
export interface TaskContext<Message> {
  /** Sends progress to `onMessage` of the caller, in order. */
  post(message: Message): void;
  /** Aborted when the caller's `stop` is; the task ends at the next place where that is safe. */
  readonly signal: AbortSignal;
}

/** A module run by `runInWorker` exports one of these as `run`. Input, messages and result are structured-cloned. */
export type Task<Input, Message, Result> = (input: Input, context: TaskContext<Message>) => Promise<Result>;

export interface RunOptions<Message> {
  readonly onMessage?: (message: Message) => void;
  /**
   * Ends the thread at once; what it left on disk must be safe at any moment. Not for a task that runs native code
   * (DuckDB): a thread that ends under it takes the whole process along. Use `stop` there.
   */
  readonly signal?: AbortSignal;
  /** Asks the task to end by itself, through its `signal`; the promise settles when it has. */
  readonly stop?: AbortSignal;
  /** Units: MiB of JavaScript heap, >= 8; WebAssembly and native memory are not counted. Default: Node's own limit. */
  readonly memoryLimitMb?: number;
}

export type FromTask<Message, Result> =
  | { readonly kind: "message"; readonly message: Message }
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "failed"; readonly error: PortableError };

/**
 * Runs the function `run` of the module at `url` in a thread of its own and gives back what it resolves to.
 * Errors: what the task threw (a `SuarError` with code and details); `signal.reason` when aborted; `job.failed` with
 * `reason` `memory`, `crash` or `exit` when the thread died; RangeError for a memory limit below 8.
 *
 * @example
 * ```ts
 * // find-campaigns-task.ts
 * export const run: Task<{ dir: string }, number, number> = async ({ dir }, { post }) => { ... };
 * // the caller beside it
 * await runInWorker<{ dir: string }, number, number>(siblingModule("./find-campaigns-task", import.meta.url), { dir }, { signal });
 * ```
 */
export async function runInWorker<Input, Message, Result>(
  url: URL,
  input: Input,
  options: RunOptions<Message> = {},
): Promise<Result> {
  const { signal, stop, onMessage, memoryLimitMb } = options;
  signal?.throwIfAborted();
  stop?.throwIfAborted();
  const worker = new Worker(siblingModule("./task-host", import.meta.url), {
    workerData: { url: url.href, input },
    ...heapLimit(memoryLimitMb),
  });
  const askToStop = (): void => worker.postMessage("stop");
  stop?.addEventListener("abort", askToStop, { once: true });
  try {
    return await new Promise<Result>((resolve, reject) => {
      const abort = (): void => reject(signal?.reason);
      signal?.addEventListener("abort", abort, { once: true });
      worker.on("message", (said: FromTask<Message, Result>) => {
        if (said.kind === "done") return resolve(said.result);
        if (said.kind === "failed") return reject(unpackError(said.error));
        try {
          onMessage?.(said.message);
        } catch (error) {
          reject(error);
        }
      });
      watchWorker(worker, (cause, exitCode) => {
        signal?.removeEventListener("abort", abort);
        reject(deathOfWorker(cause, exitCode));
      });
    });
  } finally {
    stop?.removeEventListener("abort", askToStop);
    await worker.terminate();
  }
}

/** The option of `Worker` that bounds its heap. Errors: RangeError below 8 MiB, where Node itself cannot start. */
export function heapLimit(memoryLimitMb: number | undefined): { resourceLimits?: ResourceLimits } {
  if (memoryLimitMb === undefined) return {};
  if (!(memoryLimitMb >= 8)) throw new RangeError(`memoryLimitMb must be >= 8, got ${memoryLimitMb}`);
  return { resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb } };
}
