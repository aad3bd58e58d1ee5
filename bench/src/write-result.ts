import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../results", import.meta.url));

/** Keeps a measurement as `bench/results/<name>.json`, with when, where and on which commit it was made. */
export async function writeResult(name: string, measured: unknown): Promise<string> {
  const commit = execFileSync("git", ["rev-parse", "--short=12", "HEAD"], { cwd: folder.replace(/results$/, "") });
  const [first] = cpus();
  const machine = {
    processor: first?.model ?? "not known",
    cores: cpus().length,
    memoryGib: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
  const path = join(folder, `${name}.json`);
  await mkdir(folder, { recursive: true });
  const result = { date: new Date().toISOString(), commit: commit.toString().trim(), machine, measured };
  await writeFile(path, `${JSON.stringify(result, null, 2)}\n`);
  return path;
}
