import { appendAudit, type Tx } from "@suar/database";
import {
  instantOf,
  isUuidV7,
  SuarError,
  type AnswerWithdrawal,
  type ConsentWithdrawalId,
  type ReferralView,
} from "@suar/domain";
import { pairedPartner, queueEnvelope, type ExchangeDesk } from "../agreements/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayAnswerReferrals } from "./referral-policy.ts";
import { findReferral } from "./referral-queries.ts";
import { showReferral } from "./show-referrals.ts";

/**
 * Answers what was asked back: gone, kept unused, or must stay by a law that is named. The sender, and through the sender the
 * person, hears it. What stays is folded for good. For a referral that went by hand the sender writes down what the desk said.
 * Errors: `referral.not_found`, `referral.wrong_state` when it was answered before; `partner.wrong_state`.
 */
export async function answerWithdrawal(
  tx: Tx,
  actor: Actor,
  exchange: ExchangeDesk,
  { id, withdrawalId, answer, law }: AnswerWithdrawal & { readonly id: string; readonly withdrawalId: string },
  now = Date.now(),
): Promise<ReferralView> {
  authorize(mayAnswerReferrals(actor), "referral.answer");
  const row = await findReferral(tx, actor, id, { lock: true });
  const isOurs = row.direction === "received" || row.partner_id === null;
  const asked =
    isUuidV7(withdrawalId) && isOurs ? await findAsked(tx, row, withdrawalId as ConsentWithdrawalId) : undefined;
  if (asked === undefined) throw new SuarError("referral.not_found");
  if (asked.answer !== null) throw new SuarError("referral.wrong_state", { state: asked.answer });
  await tx
    .updateTable("referral_withdrawals")
    .set({ answer, law, answered_by: actor.userId, answered_at: instantOf(now) })
    .where("org_id", "=", actor.orgId)
    .where("withdrawal_id", "=", asked.withdrawal_id)
    .execute();
  if (row.direction === "received" && row.partner_id !== null) {
    if (answer === "withdrawn") {
      await tx
        .deleteFrom("referral_facts")
        .where("org_id", "=", actor.orgId)
        .where("referral_id", "=", row.referral_id)
        .where("class", "in", asked.classes)
        .execute();
    }
    const partner = await pairedPartner(tx, actor.orgId, row.partner_id);
    const content = { referral: row.referral_id, withdrawal: asked.withdrawal_id, answer, law };
    await queueEnvelope(
      tx,
      exchange,
      partner,
      { kind: "withdrawal_answered", agreement: row.agreement_id, content },
      now,
    );
  }
  const subject = { kind: "referral", id: row.referral_id };
  const details = { person: row.person_id ?? "", case: row.case_id ?? "", answer, withdrawal: asked.withdrawal_id };
  await appendAudit(tx, {
    orgId: actor.orgId,
    actor: actor.userId,
    action: "referral.withdrawal_answered",
    subject,
    details,
  });
  return showReferral(tx, actor, row.referral_id);
}

const findAsked = (
  tx: Tx,
  { org_id, referral_id }: Awaited<ReturnType<typeof findReferral>>,
  id: ConsentWithdrawalId,
) =>
  tx
    .selectFrom("referral_withdrawals")
    .selectAll()
    .where("org_id", "=", org_id)
    .where("referral_id", "=", referral_id)
    .where("withdrawal_id", "=", id)
    .executeTakeFirst();
