import type { Tx } from "@suar/database";
import { instantOf } from "@suar/domain";
import { idleMs } from "./session-times.ts";

/** Deletes sessions that are over, so that nothing of them stays. Returns how many. */
export async function removeEndedSessions(tx: Tx, now = Date.now()): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("sessions")
    .where((where) =>
      where.or([where("expires_at", "<=", instantOf(now)), where("last_seen_at", "<=", instantOf(now - idleMs))]),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
