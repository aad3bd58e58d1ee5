import { spawn, spawnSync } from "node:child_process";
import { root } from "./root.js";

/** Runs a program in the project's root with its output shown; gives its exit status (1 when it could not start). */
export function run(program, args, options = {}) {
  const result = spawnSync(program, args, { cwd: root, stdio: "inherit", ...options });
  return result.status ?? 1;
}

/** Runs a program and gives its standard output, or `undefined` when it failed or is not there. */
export function output(program, args, options = {}) {
  const result = spawnSync(program, args, { cwd: root, encoding: "utf8", ...options });
  return result.status === 0 ? result.stdout : undefined;
}

/** Runs a program in the foreground, hands on the terminal's signals and ends with its exit status. */
export function become(program, args, options = {}) {
  const child = spawn(program, args, { cwd: root, stdio: "inherit", ...options });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
}
