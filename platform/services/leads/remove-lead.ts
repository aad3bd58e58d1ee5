import { appendAudit, type Tx } from "@suar/database";
import { instantOf } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayRemoveLead } from "./lead-policy.ts";
import { findLead } from "./lead-queries.ts";

/** Takes a lead away; it can be brought back for ten minutes and is then deleted. Errors: `lead.not_found`. */
export async function removeLead(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<void> {
  authorize(mayRemoveLead(actor), "lead.remove");
  const row = await findLead(tx, actor.orgId, id, { lock: true });
  await tx
    .updateTable("leads")
    .set({ removed_at: instantOf(now) })
    .where("org_id", "=", actor.orgId)
    .where("lead_id", "=", row.lead_id)
    .execute();
  const subject = { kind: "lead", id: row.lead_id };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "lead.removed", subject });
}
