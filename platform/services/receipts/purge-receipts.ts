import type { Tx } from "@suar/database";
import { instantOf } from "@suar/domain";

/** Deletes receipts whose time is over. Returns how many. */
export async function purgeReceipts(tx: Tx, now = Date.now()): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("receipts")
    .where("expires_at", "<=", instantOf(now))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
