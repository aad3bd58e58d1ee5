import { PassThrough } from "node:stream";
import { runSuar } from "../run-suar.ts";

/** Runs a call without a process of its own: for what is decided before anything is read. English. */
export async function runInProcess(
  words: readonly string[],
): Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const { signal } = new AbortController();
  const host = { stdin: new PassThrough(), stdout, stderr, env: { LANG: "C" }, cwd: process.cwd(), signal };
  const status = await runSuar(words, host);
  return { status, stdout: read(stdout), stderr: read(stderr) };
}

const read = (stream: PassThrough): string => String((stream.read() as Buffer | null) ?? "");
