import type { Tx } from "@suar/database";
import { instantOf } from "@suar/domain";

/** Deletes requests to come back that nobody finished within their day. Returns how many. */
export async function purgeRecoveries(tx: Tx, now = Date.now()): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("recovery_requests")
    .where("expires_at", "<=", instantOf(now))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
