import { appendAudit, type Tx } from "@suar/database";
import { instantOf, SuarError, type AnswerReferral, type ReferralView } from "@suar/domain";
import { pairedPartner, queueEnvelope, type ExchangeDesk } from "../agreements/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayAnswerReferrals } from "./referral-policy.ts";
import { findReferral } from "./referral-queries.ts";
import { answersTo, showReferral } from "./show-referrals.ts";

/**
 * Accepts a referral, declines it with a reason, or reports back how it goes; the sender hears it. For a referral that went by
 * hand the sender's own people write down what the desk said.
 * Errors: `referral.not_found`; `referral.wrong_state` when this answer cannot follow; `partner.wrong_state`.
 */
export async function answerReferral(
  tx: Tx,
  actor: Actor,
  exchange: ExchangeDesk,
  { id, answer, reason, outcome }: AnswerReferral & { readonly id: string },
  now = Date.now(),
): Promise<ReferralView> {
  authorize(mayAnswerReferrals(actor), "referral.answer");
  const row = await findReferral(tx, actor, id, { lock: true });
  if (!answersTo(row).includes(answer)) throw new SuarError("referral.wrong_state", { state: row.state });
  await tx
    .updateTable("referrals")
    .set({ state: answer, declined: reason, outcome, changed_at: instantOf(now) })
    .where("org_id", "=", actor.orgId)
    .where("referral_id", "=", row.referral_id)
    .execute();
  if (row.direction === "received" && row.partner_id !== null) {
    const partner = await pairedPartner(tx, actor.orgId, row.partner_id);
    const content = { referral: row.referral_id, answer, reason, outcome };
    await queueEnvelope(
      tx,
      exchange,
      partner,
      { kind: "referral_answered", agreement: row.agreement_id, content },
      now,
    );
    // What was declined is no longer needed here.
    if (answer === "declined") await dropFacts(tx, row);
  }
  const subject = { kind: "referral", id: row.referral_id };
  const details = {
    person: row.person_id ?? "",
    case: row.case_id ?? "",
    answer,
    reason: reason ?? "",
    outcome: outcome ?? "",
  };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "referral.answered", subject, details });
  return showReferral(tx, actor, row.referral_id);
}

const dropFacts = (tx: Tx, { org_id, referral_id }: Awaited<ReturnType<typeof findReferral>>) =>
  tx.deleteFrom("referral_facts").where("org_id", "=", org_id).where("referral_id", "=", referral_id).execute();
