import type { Tx } from "@suar/database";
import { instantOf } from "@suar/domain";
import { erase } from "./erase-person.ts";
import { removedMs } from "./person-times.ts";

/** Erases people who were removed and can no longer be brought back. Returns how many; at most 100 at a time. */
export async function purgePersons(tx: Tx, now = Date.now()): Promise<number> {
  const due = await tx
    .selectFrom("persons")
    .select(["org_id", "person_id"])
    .where("removed_at", "<=", instantOf(now - removedMs))
    .orderBy("removed_at")
    .limit(100)
    .forUpdate()
    .skipLocked()
    .execute();
  for (const { org_id: orgId, person_id: person } of due) {
    await erase(tx, { orgId, person, by: null, reason: "removed" });
  }
  return due.length;
}
