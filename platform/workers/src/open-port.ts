import { Worker } from "node:worker_threads";
import { SuarError } from "@suar/domain";
import { deathOfWorker, watchWorker } from "./death-of-worker.ts";
import { unpackError, type PortableError } from "./portable-error.ts";
import { heapLimit } from "./run-in-worker.ts";
import { siblingModule } from "./sibling-module.ts";

/** What a service in a thread answers to: name -> function of one structured-cloneable argument. */
export type Calls = Readonly<Record<string, (argument: never) => Promise<unknown>>>;

/** A module opened by `openPort` exports one of these as `serve`; it is called once, when the thread starts. */
export type Serve<Input, Answers extends Calls> = (input: Input) => Promise<Answers>;

export type ToPort = { readonly id: number; readonly name: string; readonly argument: unknown };
export type FromPort =
  | { readonly kind: "ready" }
  | { readonly kind: "broken"; readonly error: PortableError }
  | { readonly kind: "answer"; readonly id: number; readonly result: unknown }
  | { readonly kind: "refusal"; readonly id: number; readonly error: PortableError };

/** A living thread with which one may speak. */
export interface Port<Answers extends Calls> {
  /** Errors: what the function threw; `job.failed` when the thread has died or was closed. */
  call<Name extends keyof Answers & string>(
    name: Name,
    argument: Parameters<Answers[Name]>[0],
  ): Promise<Awaited<ReturnType<Answers[Name]>>>;
  /** Ends the thread; calls still waiting are refused with `job.failed`, reason `closed`. A second close does nothing. */
  close(): Promise<void>;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * Starts the module at `url` in a thread and resolves when its `serve(input)` has. The thread keeps the process alive
 * only while a call is waiting for its answer.
 * Errors: what `serve` threw; `job.failed` when the thread died before it was ready.
 */
export async function openPort<Answers extends Calls, Input>(
  url: URL,
  input: Input,
  options: { readonly memoryLimitMb?: number } = {},
): Promise<Port<Answers>> {
  const worker = new Worker(siblingModule("./port-host", import.meta.url), {
    workerData: { url: url.href, input },
    ...heapLimit(options.memoryLimitMb),
  });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let death: SuarError | undefined;
  const settle = (id: number): Waiting | undefined => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
    return one;
  };
  const die = (error: SuarError): void => {
    death ??= error;
    for (const one of waiting.values()) one.reject(death);
    waiting.clear();
  };
  await new Promise<void>((resolve, reject) => {
    worker.on("message", (said: FromPort) => {
      if (said.kind === "ready") resolve();
      else if (said.kind === "broken") reject(unpackError(said.error));
      else if (said.kind === "answer") settle(said.id)?.resolve(said.result);
      else settle(said.id)?.reject(unpackError(said.error));
    });
    watchWorker(worker, (cause, exitCode) => {
      die(deathOfWorker(cause, exitCode));
      reject(deathOfWorker(cause, exitCode));
    });
  }).catch(async (error: unknown) => {
    await worker.terminate();
    throw error;
  });
  worker.unref();
  return {
    call: (name, argument) =>
      new Promise<never>((resolve, reject) => {
        if (death !== undefined) return reject(death);
        const id = ++last;
        worker.postMessage({ id, name, argument } satisfies ToPort);
        waiting.set(id, { resolve, reject });
        worker.ref();
      }),
    close: async () => {
      die(new SuarError("job.failed", { reason: "closed" }));
      await worker.terminate();
    },
  };
}
