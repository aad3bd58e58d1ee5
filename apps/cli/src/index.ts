export type { Host } from "./host.ts";
export { exitStatus, type ExitStatus } from "./errors/exit-status.ts";
export { runSuar } from "./run-suar.ts";
