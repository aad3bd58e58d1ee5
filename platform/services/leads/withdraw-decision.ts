import { appendAudit, type Tx } from "@suar/database";
import { instantOf, SuarError, type Lead } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { changeLead, lockLead } from "./change-lead.ts";
import { mayDecideLead, mayWithdrawDecision } from "./lead-policy.ts";
import { decisionsOf } from "./lead-queries.ts";
import { undoMs } from "./lead-times.ts";
import { readLead } from "./read-lead.ts";

/**
 * Takes a decision back soon after it was made; the lead then stands as the decision before it left it. The decision
 * stays in the history, marked. Later, a new decision replaces an old one instead.
 * Errors: `session.forbidden` for somebody else's; `lead.not_found`; `lead.changed` when it was taken back already;
 * `undo.expired` after ten minutes.
 */
export async function withdrawDecision(
  tx: Tx,
  actor: Actor,
  input: { readonly id: string; readonly decision: string; readonly version: number },
  now = Date.now(),
): Promise<Lead> {
  authorize(mayDecideLead(actor), "lead.withdraw_decision");
  const row = await lockLead(tx, actor, input);
  const decisions = await decisionsOf(tx, actor.orgId, row.lead_id);
  const decision = decisions.find((one) => one.decision_id === input.decision);
  if (decision === undefined) throw new SuarError("lead.not_found");
  authorize(mayWithdrawDecision(actor, decision), "lead.withdraw_decision");
  if (decision.withdrawn_at !== null) throw new SuarError("lead.changed", { version: row.version });
  if (now - Date.parse(decision.at) >= undoMs) throw new SuarError("undo.expired");
  await tx
    .updateTable("decisions")
    .set({ withdrawn_at: instantOf(now) })
    .where("org_id", "=", actor.orgId)
    .where("decision_id", "=", decision.decision_id)
    .execute();
  const standing = decisions.findLast((one) => one !== decision && one.withdrawn_at === null);
  await changeLead(tx, row, { state: standing?.verdict ?? "open" }, now);
  const subject = { kind: "lead", id: row.lead_id };
  const details = { decision: decision.decision_id };
  await appendAudit(tx, {
    orgId: actor.orgId,
    actor: actor.userId,
    action: "lead.decision_withdrawn",
    subject,
    details,
  });
  return readLead(tx, actor, row.lead_id);
}
