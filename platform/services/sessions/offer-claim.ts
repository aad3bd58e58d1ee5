import type { Tx } from "@suar/database";
import { instantOf } from "@suar/domain";
import { claimMs } from "./session-times.ts";
import { hashToken, makeToken } from "./session-token.ts";

/**
 * A new one-time token for a node that nobody has claimed yet; an older one stops working.
 * Shapes: `undefined` when the node has its administrator. Only the hash is stored.
 */
export async function offerClaim(tx: Tx, now = Date.now()): Promise<string | undefined> {
  const token = makeToken();
  const { numUpdatedRows } = await tx
    .updateTable("node")
    .set({ claim_token_hash: hashToken(token), claim_expires_at: instantOf(now + claimMs) })
    .where("claimed_at", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows) > 0 ? token : undefined;
}
