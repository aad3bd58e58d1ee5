import { appendAudit, json } from "@suar/database";
import {
  disclosedClasses,
  disclosurePurposes,
  instantOf,
  isUuidV7,
  takeBackReasons,
  type AgreementId,
  type ConsentWithdrawalId,
  type ReferralId,
} from "@suar/domain";
import { z } from "zod";
import { queueEnvelope, type Apply } from "../../agreements/index.ts";
import { knownReferral } from "../referral-queries.ts";

const contentSchema = z.strictObject({
  referral: z.string().refine(isUuidV7),
  withdrawal: z.string().refine(isUuidV7),
  purpose: z.enum(disclosurePurposes),
  classes: z.array(z.enum(disclosedClasses)).min(1).max(disclosedClasses.length),
  reason: z.enum(takeBackReasons),
});

/**
 * A sender asks back what it told. Nobody uses it from this moment: what nobody here has taken on yet is deleted and
 * answered at once; otherwise it is folded, and a person answers. It needs no agreement in force, and may come before the
 * referral does.
 */
export const applyWithdrawal: Apply = async ({ tx, desk, partner, envelope, content, now }) => {
  const { data } = contentSchema.safeParse(content);
  if (data === undefined) return "content_unreadable";
  const { org_id, partner_id } = partner;
  const at = instantOf(now);
  const referral_id = data.referral as ReferralId;
  const withdrawal_id = data.withdrawal as ConsentWithdrawalId;
  const known = await knownReferral(tx, org_id, referral_id, { lock: true });
  if (known !== undefined && (known.direction !== "received" || known.partner_id !== partner_id)) return "item_unknown";
  if (known === undefined) {
    await tx
      .insertInto("referrals")
      .values({
        org_id,
        referral_id,
        direction: "received",
        partner_id,
        agreement_id: envelope.agreement as AgreementId | null,
        purpose: data.purpose,
        urgent: false,
        classes: json([]),
        bases: json([]),
        state: "received",
        sequence: envelope.sequence,
        sent_at: instantOf(envelope.issued),
        changed_at: at,
        synthetic: false,
      })
      .execute();
  }
  const isUntouched = known === undefined || known.state === "received" || known.state === "declined";
  const answered = isUntouched ? ({ answer: "withdrawn", answered_at: at } as const) : {};
  const { numInsertedOrUpdatedRows: added } = await tx
    .insertInto("referral_withdrawals")
    .values({
      org_id,
      withdrawal_id,
      referral_id,
      classes: json(data.classes),
      reason: data.reason,
      asked_at: at,
      ...answered,
    })
    .onConflict((conflict) => conflict.columns(["org_id", "withdrawal_id"]).doNothing())
    .executeTakeFirst();
  if (added === 0n) return null;
  const place = { org_id, referral_id };
  if (isUntouched) {
    await tx
      .deleteFrom("referral_facts")
      .where("org_id", "=", place.org_id)
      .where("referral_id", "=", place.referral_id)
      .where("class", "in", data.classes)
      .execute();
    const answer = { referral: referral_id, withdrawal: withdrawal_id, answer: "withdrawn", law: "" };
    const agreement = envelope.agreement as AgreementId | null;
    await queueEnvelope(tx, desk, partner, { kind: "withdrawal_answered", agreement, content: answer }, now);
  } else {
    await tx
      .updateTable("referral_facts")
      .set({ restricted_at: at })
      .where("org_id", "=", place.org_id)
      .where("referral_id", "=", place.referral_id)
      .where("class", "in", data.classes)
      .execute();
  }
  const subject = { kind: "referral", id: referral_id };
  const details = {
    partner: partner_id,
    case: known?.case_id ?? "",
    reason: data.reason,
    classes: data.classes,
    deleted: isUntouched,
  };
  await appendAudit(tx, { orgId: org_id, actor: null, action: "referral.withdrawal_received", subject, details });
  return null;
};
