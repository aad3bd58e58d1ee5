import type { Database } from "@suar/database";
import { instantOf, SuarError, type ReceiptStatus } from "@suar/domain";
import { hashCode } from "./hash-code.ts";
import { findNodeId } from "./receipt-queries.ts";

/**
 * One word for whoever holds a code: nothing else, no date, no name of an office. Nothing is recorded of the asking.
 * A code that ended, that never was or whose contact was removed is one answer, after the same work.
 * Shapes: `code` is 16 digits. Errors: `receipt.not_found`.
 */
export async function askReceipt(
  transaction: Database["transaction"],
  code: string,
  now = Date.now(),
): Promise<ReceiptStatus> {
  const hash = await hashCode(code, await transaction(findNodeId));
  const row = await transaction((tx) =>
    tx
      .selectFrom("receipts as r")
      .innerJoin("contacts as c", (join) =>
        join.onRef("c.org_id", "=", "r.org_id").onRef("c.contact_id", "=", "r.contact_id"),
      )
      .select("r.status")
      .where("r.code_hash", "=", hash)
      .where("r.expires_at", ">", instantOf(now))
      .where("c.removed_at", "is", null)
      .executeTakeFirst(),
  );
  if (row === undefined) throw new SuarError("receipt.not_found");
  return row.status;
}
