import { appendAudit, type Tx } from "@suar/database";
import { instantOf, type DecideLead, type DecisionId, type Lead } from "@suar/domain";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { changeLead, lockLead } from "./change-lead.ts";
import { mayDecideLead } from "./lead-policy.ts";
import { readLead } from "./read-lead.ts";

/**
 * Keeps what a named person decided about a lead and why. An earlier decision stays in the history.
 * Errors: `lead.not_found`, `lead.changed`.
 */
export async function decideLead(
  tx: Tx,
  actor: Actor,
  input: DecideLead & { readonly id: string; readonly version: number },
  now = Date.now(),
): Promise<Lead> {
  authorize(mayDecideLead(actor), "lead.decide");
  const row = await lockLead(tx, actor, input);
  const decisionId = makeId<DecisionId>();
  const { verdict, reason, words } = input;
  await tx
    .insertInto("decisions")
    .values({
      org_id: actor.orgId,
      decision_id: decisionId,
      lead_id: row.lead_id,
      verdict,
      reason,
      words,
      by_user: actor.userId,
      at: instantOf(now),
    })
    .execute();
  await changeLead(tx, row, { state: verdict }, now);
  const subject = { kind: "lead", id: row.lead_id };
  const details = { decision: decisionId, verdict, reason };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "lead.decided", subject, details });
  return readLead(tx, actor, row.lead_id);
}
