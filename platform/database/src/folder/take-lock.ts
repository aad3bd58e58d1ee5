import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { SuarError } from "@suar/domain";

/** Held here for as long as the process lives: a collected handle would drop the lock without a word. */
const held = new Map<string, DatabaseSync>();

/** Gives the folder back. */
export type ReleaseLock = () => void;

/**
 * Makes this process the only one that works in `dataDir`. The kernel frees the lock when the process dies in any way.
 * The lock file must never be opened by other means in this process (the lock would be gone), so the owner's process id
 * stands in a file of its own. Local disks only: network file systems do not keep such locks.
 * Errors: `data.locked` with the owner's `pid` (0 when it is not known yet); `output.unwritable`.
 */
export async function takeLock(dataDir: string): Promise<ReleaseLock> {
  const file = join(dataDir, "database.lock");
  const pidFile = join(dataDir, "database.pid");
  if (held.has(file)) throw new SuarError("data.locked", { pid: process.pid });
  const lock = openExclusively(file);
  if (lock === null) throw new SuarError("data.locked", { pid: await ownerOf(pidFile) });
  held.set(file, lock);
  writeFileSync(pidFile, `${process.pid}\n`, { mode: 0o600 });
  return () => {
    if (!held.delete(file)) return;
    rmSync(pidFile, { force: true });
    lock.close();
  };
}

const sqliteBusy = 5;

/** Null when another process holds it. Errors: `output.unwritable` when the file cannot be made or written. */
function openExclusively(file: string): DatabaseSync | null {
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(file, { timeout: 0 });
    lock.exec("pragma locking_mode = exclusive; pragma journal_mode = off; begin exclusive");
    return lock;
  } catch (error) {
    lock?.close();
    if (error instanceof Error && "errcode" in error && error.errcode === sqliteBusy) return null;
    throw new SuarError("output.unwritable", { file, reason: "lock" }, { cause: error });
  }
}

/** The owner writes its id a moment after it has the lock; 0 when it has not even then. */
async function ownerOf(pidFile: string): Promise<number> {
  for (let tries = 0; tries < 20; tries += 1) {
    const pid = readPid(pidFile);
    if (pid > 0) return pid;
    await sleep(25);
  }
  return 0;
}

function readPid(pidFile: string): number {
  try {
    return Number.parseInt(readFileSync(pidFile, "utf8"), 10) || 0;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return 0;
    throw error;
  }
}
