import { appendAudit } from "@suar/database";
import { declineReasons, instantOf, isUuidV7, referralAnswers, referralOutcomes, type ReferralId } from "@suar/domain";
import { z } from "zod";
import type { Apply } from "../../agreements/index.ts";
import { knownReferral } from "../referral-queries.ts";

const contentSchema = z.strictObject({
  referral: z.string().refine(isUuidV7),
  answer: z.enum(referralAnswers),
  reason: z.enum(declineReasons).nullable(),
  outcome: z.enum(referralOutcomes).nullable(),
});

/** The recipient accepts, declines or reports back. An older report that comes later changes nothing. */
export const applyAnswer: Apply = async ({ tx, partner, envelope, content, now }) => {
  const { data } = contentSchema.safeParse(content);
  if (data === undefined) return "content_unreadable";
  const row = await knownReferral(tx, partner.org_id, data.referral as ReferralId, { lock: true });
  if (row === undefined || row.direction !== "sent" || row.partner_id !== partner.partner_id) return "item_unknown";
  if (row.sequence >= envelope.sequence) return null;
  await tx
    .updateTable("referrals")
    .set({
      state: data.answer,
      declined: data.reason,
      outcome: data.outcome,
      sequence: envelope.sequence,
      changed_at: instantOf(now),
    })
    .where("org_id", "=", row.org_id)
    .where("referral_id", "=", row.referral_id)
    .execute();
  const subject = { kind: "referral", id: row.referral_id };
  const details = { person: row.person_id ?? "", partner: partner.partner_id, answer: data.answer };
  await appendAudit(tx, { orgId: row.org_id, actor: null, action: "referral.answer_received", subject, details });
  return null;
};
