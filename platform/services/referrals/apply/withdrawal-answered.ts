import { appendAudit } from "@suar/database";
import { instantOf, isUuidV7, withdrawalAnswers, type ConsentWithdrawalId, type ReferralId } from "@suar/domain";
import { z } from "zod";
import type { Apply } from "../../agreements/index.ts";
import { knownReferral } from "../referral-queries.ts";

const contentSchema = z.strictObject({
  referral: z.string().refine(isUuidV7),
  withdrawal: z.string().refine(isUuidV7),
  answer: z.enum(withdrawalAnswers),
  law: z.string().max(300),
});

/** What became of what we asked back: kept beside the referral, where the person's worker reads it. */
export const applyWithdrawalAnswer: Apply = async ({ tx, partner, content, now }) => {
  const { data } = contentSchema.safeParse(content);
  if (data === undefined || (data.answer === "cannot" && data.law === "")) return "content_unreadable";
  const row = await knownReferral(tx, partner.org_id, data.referral as ReferralId, { lock: true });
  if (row === undefined || row.direction !== "sent" || row.partner_id !== partner.partner_id) return "item_unknown";
  const { numUpdatedRows } = await tx
    .updateTable("referral_withdrawals")
    .set({ answer: data.answer, law: data.law, answered_at: instantOf(now) })
    .where("org_id", "=", row.org_id)
    .where("referral_id", "=", row.referral_id)
    .where("withdrawal_id", "=", data.withdrawal as ConsentWithdrawalId)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return "item_unknown";
  const subject = { kind: "referral", id: row.referral_id };
  const details = { person: row.person_id ?? "", partner: partner.partner_id, answer: data.answer };
  const action = "referral.withdrawal_answer_received";
  await appendAudit(tx, { orgId: row.org_id, actor: null, action, subject, details });
  return null;
};
