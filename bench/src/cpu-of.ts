import { readFile } from "node:fs/promises";

/** Ticks of /proc a second on every Linux that Node runs on. */
const ticks = 100;

/**
 * CPU seconds, user and system, that processes have used until now; processes that ended count nothing.
 * Errors: Error where there is no /proc. Source: proc(5), fields 14 and 15 of `stat`.
 */
export async function cpuOf(pids: readonly number[]): Promise<number> {
  const each = await Promise.all(pids.map(one));
  return each.reduce((sum, seconds) => sum + seconds, 0);
}

async function one(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The name of the program stands in brackets and may hold anything.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / ticks;
}
