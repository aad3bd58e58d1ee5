import { parentPort, workerData } from "node:worker_threads";
import { packError } from "./portable-error.ts";
import type { FromTask, Task } from "./run-in-worker.ts";

// Thread entry: nothing imports this module, `runInWorker` starts it.
const port = parentPort;
if (port === null) throw new Error("task-host runs in a worker thread only");
const say = (said: FromTask<unknown, unknown>): void => port.postMessage(said);
const stopping = new AbortController();
port.on("message", () => stopping.abort());
try {
  const { url, input }: { url: string; input: unknown } = workerData;
  const { run }: { run: Task<unknown, unknown, unknown> } = await import(url);
  const context = { post: (message: unknown) => say({ kind: "message", message }), signal: stopping.signal };
  say({ kind: "done", result: await run(input, context) });
} catch (error) {
  say({ kind: "failed", error: packError(error) });
}
