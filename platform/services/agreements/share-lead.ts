import { appendAudit, json, type Tx } from "@suar/database";
import {
  instantOf,
  SuarError,
  type LeadId,
  type LeadSummary,
  type ShareLead,
  type SharedItemId,
  type SharedItemView,
} from "@suar/domain";
import { checkAgreement } from "@suar/exchange";
import { readLead } from "../leads/index.ts";
import { authorize, makeId, may, type Actor } from "../sessions/index.ts";
import { findAgreement, type AgreementRecord } from "./agreement-queries.ts";
import type { ExchangeDesk } from "./desk.ts";
import { countOfDay } from "./item-queries.ts";
import { pairedPartner } from "./partner-queries.ts";
import { queueEnvelope } from "./queue-envelope.ts";
import { presentItem } from "./read-items.ts";
import { classesOf, summariseLead } from "./summarise-lead.ts";

const dayMs = 24 * 60 * 60_000;

/** Exactly what would be sent, and why it may not be. */
export interface SharePreview {
  readonly summary: LeadSummary;
  readonly reasons: readonly string[];
}

/** Shows what `shareLead` would send, and sends nothing. Errors: `lead.not_found`, `agreement.not_found`. */
export async function previewShare(tx: Tx, actor: Actor, input: ShareLead, now = Date.now()): Promise<SharePreview> {
  authorize(may(actor, "shared_item.send"), "shared_item.send");
  const { summary, reasons } = await prepare(tx, actor, input, now);
  return { summary, reasons };
}

/**
 * Sends the summary of a lead to the partner of an agreement, if the agreement allows every class of it, its label and
 * one more today. The copy that is kept here is what was sent.
 * Errors: `lead.not_found`, `agreement.not_found`, `partner.wrong_state`; `share.not_allowed` with all reasons.
 */
export async function shareLead(
  tx: Tx,
  actor: Actor,
  desk: ExchangeDesk,
  input: ShareLead,
  now = Date.now(),
): Promise<SharedItemView> {
  authorize(may(actor, "shared_item.send"), "shared_item.send");
  const { row, summary, reasons } = await prepare(tx, actor, input, now);
  if (reasons.length > 0) throw new SuarError("share.not_allowed", { reasons });
  const partner = await pairedPartner(tx, actor.orgId, row.partner_id);
  const id = makeId<SharedItemId>();
  const classes = classesOf(summary);
  const { tlp } = input;
  const content = { item: id, summary };
  const message = { kind: "item_shared", agreement: row.agreement_id, item: id, classes, tlp, content } as const;
  const { sequence } = await queueEnvelope(tx, desk, partner, message, now);
  await tx
    .insertInto("shared_items")
    .values({
      org_id: actor.orgId,
      partner_id: partner.partner_id,
      item_id: id,
      direction: "sent",
      agreement_id: row.agreement_id,
      lead_id: input.leadId as LeadId,
      classes: json(classes),
      tlp,
      content: json(summary),
      sequence,
      shared_by: actor.userId,
      shared_at: instantOf(now),
      delete_after: instantOf(now + row.agreement.terms.retentionDays * dayMs),
    })
    .execute();
  const subject = { kind: "shared_item", id };
  const details = { partner: partner.partner_id, agreement: row.agreement_id, lead: input.leadId, classes, tlp };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "shared_item.sent", subject, details });
  return presentItem(tx, actor, id);
}

async function prepare(
  tx: Tx,
  actor: Actor,
  input: ShareLead,
  now: number,
): Promise<{ row: AgreementRecord; summary: LeadSummary; reasons: readonly string[] }> {
  const lead = await readLead(tx, actor, input.leadId);
  // Locked, so that two people who share at once do not both take the last place of the day.
  const row = await findAgreement(tx, actor.orgId, input.agreementId, { lock: true });
  const { agreement, agreement_id: agreementId, org_id: orgId } = row;
  const summary = summariseLead(lead, input);
  const transfer = {
    agreement: agreementId,
    from: orgId,
    to: row.is_ours ? agreement.accepter.id : agreement.proposer.id,
    classes: classesOf(summary),
    tlp: input.tlp,
    sentToday: await countOfDay(tx, { orgId, agreementId, direction: "sent" }, now),
  };
  return { row, summary, reasons: checkAgreement(agreement, transfer, now).reasons };
}
