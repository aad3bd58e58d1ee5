import type { Tx } from "@suar/database";
import { exportWindowMs, instantOf } from "@suar/domain";

/** Deletes counts that no limit looks at any more; the audit trail keeps what left. Returns how many. */
export async function purgeExports(tx: Tx, now = Date.now()): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("exports")
    .where("at", "<=", instantOf(now - exportWindowMs))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
