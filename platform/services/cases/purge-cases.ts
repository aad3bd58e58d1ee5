import type { Tx } from "@suar/database";
import { instantOf } from "@suar/domain";
import { removedMs } from "./case-times.ts";
import { erase } from "./erase-case.ts";

/** Erases cases that were removed and can no longer be brought back. Returns how many; at most 100 at a time. */
export async function purgeCases(tx: Tx, now = Date.now()): Promise<number> {
  const due = await tx
    .selectFrom("cases")
    .select(["org_id", "case_id"])
    .where("removed_at", "<=", instantOf(now - removedMs))
    .orderBy("removed_at")
    .limit(100)
    .forUpdate()
    .skipLocked()
    .execute();
  for (const { org_id: orgId, case_id: caseId } of due) await erase(tx, { orgId, caseId, by: null, reason: "removed" });
  return due.length;
}
