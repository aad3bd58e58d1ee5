export { runInWorker, type RunOptions, type Task, type TaskContext } from "./run-in-worker.ts";
export { openPort, type Calls, type Port, type Serve } from "./open-port.ts";
export { siblingModule } from "./sibling-module.ts";
export { packError, unpackError, type PortableError } from "./portable-error.ts";
