import type { Tx } from "@suar/database";
import { instantOf } from "@suar/domain";
import { removedMs } from "./contact-times.ts";
import { erase } from "./erase-contact.ts";

/** Erases contacts that were removed and can no longer be brought back. Returns how many; at most 100 at a time. */
export async function purgeContacts(tx: Tx, now = Date.now()): Promise<number> {
  const due = await tx
    .selectFrom("contacts")
    .select(["org_id", "contact_id"])
    .where("removed_at", "<=", instantOf(now - removedMs))
    .orderBy("removed_at")
    .limit(100)
    .forUpdate()
    .skipLocked()
    .execute();
  for (const { org_id: orgId, contact_id: contact } of due) {
    await erase(tx, { orgId, contact, by: null, reason: "removed" });
  }
  return due.length;
}
