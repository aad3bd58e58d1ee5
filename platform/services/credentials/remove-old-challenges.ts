import type { Tx } from "@suar/database";
import { instantOf } from "@suar/domain";

/**
 * Used questions stay this long after they end: who sends their answer again is told so, and it is recorded.
 * Milliseconds.
 */
const keptMs = 60 * 60_000;

/** Deletes questions that are long over. Returns how many. */
export async function removeOldChallenges(tx: Tx, now = Date.now()): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("sign_in_challenges")
    .where("expires_at", "<=", instantOf(now - keptMs))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
