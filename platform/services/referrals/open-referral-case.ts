import { appendAudit, type Tx } from "@suar/database";
import { SuarError, type CaseId, type ReferralView } from "@suar/domain";
import { openCase } from "../cases/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayAnswerReferrals } from "./referral-policy.ts";
import { findReferral } from "./referral-queries.ts";
import { isTakenOn, showReferral } from "./show-referrals.ts";

/**
 * Opens a case in which a referral stands that was taken on here. Its words stay where they are and are copied nowhere, so
 * that what is asked back is gone from the case too. Asked twice, it gives the case that is there.
 * Errors: `referral.not_found`; `referral.wrong_state` when nobody took it on; those of `openCase`.
 */
export async function openReferralCase(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<ReferralView> {
  authorize(mayAnswerReferrals(actor), "referral.answer");
  const row = await findReferral(tx, actor, id, { lock: true });
  if (!isTakenOn(row)) throw new SuarError("referral.wrong_state", { state: row.state });
  if (row.case_number !== null) return showReferral(tx, actor, id);
  const { synthetic } = row;
  const opened = await openCase(tx, actor, { contacts: [], danger: "unknown", country: "unknown", synthetic }, now);
  await tx
    .updateTable("referrals")
    .set({ case_id: opened.id as CaseId })
    .where("org_id", "=", actor.orgId)
    .where("referral_id", "=", row.referral_id)
    .execute();
  const subject = { kind: "referral", id: row.referral_id };
  const details = { case: opened.id };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "referral.case_opened", subject, details });
  return showReferral(tx, actor, id);
}
