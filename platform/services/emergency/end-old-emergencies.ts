import { appendAudit, type Tx } from "@suar/database";
import { instantOf } from "@suar/domain";

/**
 * Writes down the end of roles whose time is over. The roles themselves ended at their minute: this is for the record.
 * Returns how many.
 */
export async function endOldEmergencies(tx: Tx, now = Date.now()): Promise<number> {
  const ended = await tx
    .updateTable("emergencies")
    .set((set) => ({ ended_at: set.ref("ends_at") }))
    .where("answer", "=", "approved")
    .where("ended_at", "is", null)
    .where("ends_at", "<=", instantOf(now))
    .returning(["org_id", "emergency_id"])
    .execute();
  for (const { org_id: orgId, emergency_id: id } of ended) {
    const subject = { kind: "emergency", id };
    await appendAudit(tx, { orgId, actor: null, action: "emergency.ended", subject, details: {} });
  }
  return ended.length;
}
