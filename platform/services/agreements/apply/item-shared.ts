import { appendAudit, json } from "@suar/database";
import { instantOf } from "@suar/domain";
import type { Apply } from "./apply.ts";
import { checkArrival } from "./check-arrival.ts";
import { keepWords } from "./keep-words.ts";

const dayMs = 24 * 60 * 60_000;

/** A partner shares something. When its recall came first, the tombstone stays. */
export const applyShare: Apply = async (arrival) => {
  const { tx, partner, envelope } = arrival;
  const checked = await checkArrival(arrival, { isNew: true });
  if (typeof checked === "string") return checked;
  const { item, summary, agreement } = checked;
  const place = { org_id: partner.org_id, partner_id: partner.partner_id, item_id: item };
  const added = await tx
    .insertInto("shared_items")
    .values({
      ...place,
      direction: "received",
      agreement_id: agreement.agreement_id,
      classes: json(envelope.classes),
      tlp: envelope.tlp,
      ...(await keepWords(tx, partner.org_id, item, { classes: envelope.classes, summary })),
      sequence: envelope.sequence,
      shared_at: instantOf(envelope.issued),
      arrived_at: instantOf(arrival.now),
      delete_after: instantOf(envelope.issued + agreement.agreement.terms.retentionDays * dayMs),
    })
    .onConflict((conflict) => conflict.columns(["org_id", "item_id"]).doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) return null;
  const subject = { kind: "shared_item", id: item };
  const details = { partner: partner.partner_id, agreement: agreement.agreement_id, classes: envelope.classes };
  await appendAudit(tx, { orgId: partner.org_id, actor: null, action: "shared_item.received", subject, details });
  return null;
};
