import { isUuidV7, leadSummarySchema, type ExchangeReason, type LeadSummary, type SharedItemId } from "@suar/domain";
import { checkAgreement } from "@suar/exchange";
import { z } from "zod";
import { knownAgreement, type AgreementRecord } from "../agreement-queries.ts";
import { countOfDay } from "../item-queries.ts";
import { classesOf } from "../summarise-lead.ts";
import type { Arrival } from "./apply.ts";

const contentSchema = z.strictObject({ item: z.string().refine(isUuidV7), summary: leadSummarySchema });

/** Words that may be kept: they fit what the envelope says of them, and the agreement allows them here and now. */
export interface CheckedWords {
  readonly item: SharedItemId;
  readonly summary: LeadSummary;
  readonly agreement: AgreementRecord;
}

/** The recipient's own check of what arrives, independent of the sender's. */
export async function checkArrival(
  { tx, partner, envelope, content, now }: Arrival,
  { isNew }: { readonly isNew: boolean },
): Promise<CheckedWords | ExchangeReason> {
  const { data } = contentSchema.safeParse(content);
  if (data === undefined || envelope.tlp === null) return "content_unreadable";
  const held = classesOf(data.summary);
  if (!held.every((one) => envelope.classes.includes(one))) return "class_not_allowed";
  const agreement = await knownAgreement(tx, partner.org_id, envelope.agreement ?? "", { lock: true });
  if (agreement === undefined || agreement.partner_id !== partner.partner_id) return "agreement_unknown";
  const place = { orgId: partner.org_id, agreementId: agreement.agreement_id, direction: "received" } as const;
  const transfer = {
    agreement: envelope.agreement ?? "",
    from: envelope.issuer,
    to: envelope.audience,
    classes: envelope.classes,
    tlp: envelope.tlp,
    sentToday: isNew ? await countOfDay(tx, place, envelope.issued) : 0,
  };
  const { reasons } = checkAgreement(agreement.agreement, transfer, now);
  return reasons[0] ?? { item: data.item as SharedItemId, summary: data.summary, agreement };
}
