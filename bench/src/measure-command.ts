import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export interface Measured {
  readonly status: number;
  /** User and system time of the command and all its children. Seconds. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Sum over the command's processes of the highest resident set of each. Bytes; 0 where /proc does not exist. */
  readonly peakRssBytes: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command to its end and measures it from outside, as its user would meet it.
 * Errors: none; a command that fails shows it in `status` and `stderr`. Needs bash (for `time`) and, for memory, Linux.
 */
export function measureCommand(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Measured> {
  const started = performance.now();
  const peaks = new Map<string, number>();
  return new Promise((resolve, reject) => {
    const child = spawn("bash", ["-c", 'TIMEFORMAT="suar-time %U %S"; time "$0" "$@"', command, ...args], {
      env: { ...process.env, ...env, LC_ALL: "C" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => (stdout += String(chunk)));
    child.stderr.on("data", (chunk) => (stderr += String(chunk)));
    const watch = setInterval(() => notePeaks(String(child.pid), peaks), 50);
    child.once("error", reject);
    child.once("close", (status) => {
      clearInterval(watch);
      const time = /suar-time ([\d.]+) ([\d.]+)/.exec(stderr);
      resolve({
        status: status ?? 1,
        cpuSeconds: Number(time?.[1] ?? Number.NaN) + Number(time?.[2] ?? Number.NaN),
        wallSeconds: (performance.now() - started) / 1000,
        peakRssBytes: [...peaks.values()].reduce((sum, peak) => sum + peak, 0),
        stdout,
        stderr: stderr.replace(/suar-time.*\n/, ""),
      });
    });
  });
}

function notePeaks(rootPid: string, peaks: Map<string, number>): void {
  const parents = new Map<string, string>();
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, "utf8");
      parents.set(pid, /^PPid:\s+(\d+)/m.exec(status)?.[1] ?? "0");
      const high = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
      if (high !== undefined && descends(pid, rootPid, parents)) peaks.set(pid, Number(high) * 1024);
    } catch {
      // The process ended between the listing and the reading.
    }
  }
}

function descends(pid: string, ancestor: string, parents: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = pid, steps = 0; at !== undefined && steps < 50; at = parents.get(at), steps += 1) {
    if (at === ancestor) return true;
  }
  return false;
}
