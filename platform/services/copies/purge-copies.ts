import type { Tx } from "@suar/database";
import { instantOf } from "@suar/domain";
import { keptAfterEndMs } from "./copy-times.ts";

/**
 * Empties copies whose time is over, and deletes their rows a month later unless something that was sent back still waits.
 * Returns how many rows went.
 */
export async function purgeCopies(tx: Tx, now = Date.now()): Promise<number> {
  await tx
    .updateTable("copies")
    .set({ sealed: null })
    .where("expires_at", "<=", instantOf(now))
    .where("sealed", "is not", null)
    .execute();
  const { numDeletedRows } = await tx
    .deleteFrom("copies as c")
    .where("c.expires_at", "<=", instantOf(now - keptAfterEndMs))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("copy_answers as a")
            .select("a.answer_id")
            .whereRef("a.org_id", "=", "c.org_id")
            .whereRef("a.copy_id", "=", "c.copy_id")
            .where("a.done_at", "is", null),
        ),
      ),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
