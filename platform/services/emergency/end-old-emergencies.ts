import { appendAudit, type Tx } from "@suar/database";
import { instantOf } from "@suar/domain";
import { takeKeyBack } from "../keys/index.ts";

/**
 * Writes down the end of roles whose time is over and takes back the keys that were lent with them. The roles themselves
 * ended at their minute, and a key opens nothing without the role.
 * Returns how many.
 */
export async function endOldEmergencies(tx: Tx, now = Date.now()): Promise<number> {
  const ended = await tx
    .updateTable("emergencies")
    .set((set) => ({ ended_at: set.ref("ends_at") }))
    .where("answer", "=", "approved")
    .where("ended_at", "is", null)
    .where("ends_at", "<=", instantOf(now))
    .returning(["org_id", "emergency_id", "asked_by", "key_lent"])
    .execute();
  for (const { org_id: orgId, emergency_id: id, asked_by: userId, key_lent: isLent } of ended) {
    if (isLent) await takeKeyBack(tx, { orgId, userId }, null);
    const subject = { kind: "emergency", id };
    await appendAudit(tx, { orgId, actor: null, action: "emergency.ended", subject, details: {} });
  }
  return ended.length;
}
