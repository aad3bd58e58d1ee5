import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..", "results");

/** Keeps what was measured with date, machine and commit in `bench/results/<name>.json`. */
export function writeResult(name: string, measured: object): void {
  const machine = `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: folder.replace(/results$/, ""), encoding: "utf8" });
  const node = process.version;
  mkdirSync(folder, { recursive: true });
  const result = { date: new Date().toISOString().slice(0, 10), machine, node, commit: commit.trim(), ...measured };
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
}
