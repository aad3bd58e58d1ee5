import { parentPort, workerData } from "node:worker_threads";
import { packError } from "./portable-error.ts";
import type { FromTask, Task } from "./run-in-worker.ts";

// Thread entry: nothing imports this module, `runInWorker` starts it.
const port = parentPort;
if (port === null) throw new Error("task-host runs in a worker thread only");
const say = (said: FromTask<unknown, unknown>): void => port.postMessage(said);
try {
  const { url, input }: { url: string; input: unknown } = workerData;
  const { run }: { run: Task<unknown, unknown, unknown> } = await import(url);
  say({ kind: "done", result: await run(input, { post: (message) => say({ kind: "message", message }) }) });
} catch (error) {
  say({ kind: "failed", error: packError(error) });
}
