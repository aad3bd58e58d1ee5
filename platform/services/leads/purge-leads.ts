import { appendAudit, recordErasures, type Tx } from "@suar/database";
import { instantOf } from "@suar/domain";
import { undoMs } from "./lead-times.ts";

/**
 * Deletes leads, with notes and decisions, that were removed and can no longer be brought back, not by a restore either.
 * Returns how many.
 */
export async function purgeLeads(tx: Tx, now = Date.now()): Promise<number> {
  const gone = await tx
    .deleteFrom("leads")
    .where("removed_at", "<=", instantOf(now - undoMs))
    .returning(["org_id", "lead_id"])
    .execute();
  for (const { org_id: orgId, lead_id: id } of gone) {
    await appendAudit(tx, { orgId, actor: null, action: "lead.purged", subject: { kind: "lead", id } });
  }
  await recordErasures(
    tx,
    gone.map(({ org_id: orgId, lead_id: id }) => ({ orgId, kind: "lead", id })),
  );
  return gone.length;
}
