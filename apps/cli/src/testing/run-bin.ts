import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../../bin/suar.js", import.meta.url));

/** How a whole run of the program ended. */
export interface RunResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Largest memory the program had, in MB; null where the system does not say. */
  readonly peakMb: number | null;
}

/** Starts `bin/suar.js` as a person would, gives it `input`, and waits for its end. English, no settings from outside. */
export async function runBin(
  words: readonly string[],
  {
    input,
    cwd,
    env = {},
  }: { readonly input?: string | Buffer; readonly cwd?: string; readonly env?: Record<string, string> } = {},
): Promise<RunResult> {
  const child = spawn(process.execPath, [bin, ...words], {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", LANG: "C", ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  // A program that refuses its input before it has read it closes the pipe.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const watch = watchMemory(child.pid);
  const [status] = (await once(child, "close")) as [number | null];
  return { status, stdout: String(Buffer.concat(stdout)), stderr: String(Buffer.concat(stderr)), peakMb: watch() };
}

/** Peak memory from /proc, looked up while the program runs. */
function watchMemory(pid: number | undefined): () => number | null {
  let peakKb = 0;
  const timer = setInterval(() => {
    peakKb = Math.max(peakKb, readPeakKb(pid));
  }, 20);
  return () => {
    clearInterval(timer);
    return peakKb === 0 ? null : peakKb / 1000;
  };
}

function readPeakKb(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    // It ended between two looks, or this system has no /proc.
    return 0;
  }
}
