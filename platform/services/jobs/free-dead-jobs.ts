import type { Tx } from "@suar/database";
import { isDeadOwner } from "./job-owner.ts";

/**
 * Frees, at once, the jobs of processes that are gone, so that a restart goes on without waiting for their leases.
 * Shapes: `isAlone` says that no other process can have this database open, so every holder is gone. Returns how many.
 */
export async function freeDeadJobs(tx: Tx, { isAlone }: { readonly isAlone: boolean }): Promise<number> {
  const held = await tx
    .selectFrom("jobs")
    .select("lease_owner")
    .distinct()
    .where("state", "in", ["running", "stopping"])
    .where("lease_owner", "is not", null)
    .execute();
  const dead = held
    .map((row) => row.lease_owner)
    .filter((owner) => owner !== null)
    .filter((owner) => isAlone || isDeadOwner(owner));
  if (dead.length === 0) return 0;
  const { numUpdatedRows } = await tx
    .updateTable("jobs")
    .set({ lease_owner: null, lease_until: null })
    .where("lease_owner", "in", dead)
    .where("state", "in", ["running", "stopping"])
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
