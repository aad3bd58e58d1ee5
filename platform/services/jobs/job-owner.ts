import { randomBytes } from "node:crypto";
import { readlinkSync } from "node:fs";
import { hostname } from "node:os";

/**
 * Name of this process as holder of leases: machine, process id, chance. Two containers may share a host name, so on
 * Linux the machine is its process namespace too; else a living neighbour would look dead.
 */
export const makeJobOwner = (): string => `${machine()}|${process.pid}|${randomBytes(6).toString("hex")}`;

/** True when the holder ran on this machine and its process is gone. False when that cannot be known. */
export function isDeadOwner(owner: string): boolean {
  const [ownerMachine, pid] = owner.split("|");
  if (ownerMachine !== machine() || Number(pid) === process.pid) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

function machine(): string {
  try {
    return `${hostname()}/${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname();
  }
}
