import { appendAudit } from "@suar/database";
import type { Apply } from "./apply.ts";
import { checkArrival } from "./check-arrival.ts";
import { keepWords } from "./keep-words.ts";

/** A partner corrects what it shared. An older correction than the one that is here, and one of a tombstone, change nothing. */
export const applyCorrection: Apply = async (arrival) => {
  const { tx, partner, envelope } = arrival;
  const checked = await checkArrival(arrival, { isNew: false });
  if (typeof checked === "string") return checked;
  const { item, summary } = checked;
  const known = await tx
    .selectFrom("shared_items")
    .select(["direction", "sequence", "recalled_at", "content", "sealed"])
    .where("org_id", "=", partner.org_id)
    .where("partner_id", "=", partner.partner_id)
    .where("item_id", "=", item)
    .forUpdate()
    .executeTakeFirst();
  if (known === undefined || known.direction === "sent") return "item_unknown";
  const isGone = known.recalled_at !== null || (known.content === null && known.sealed === null);
  if (isGone || known.sequence >= envelope.sequence) return null;
  await tx
    .updateTable("shared_items")
    .set({
      sequence: envelope.sequence,
      ...(await keepWords(tx, partner.org_id, item, { classes: envelope.classes, summary })),
    })
    .where("org_id", "=", partner.org_id)
    .where("partner_id", "=", partner.partner_id)
    .where("item_id", "=", item)
    .execute();
  const subject = { kind: "shared_item", id: item };
  const details = { partner: partner.partner_id, by: "partner" };
  await appendAudit(tx, { orgId: partner.org_id, actor: null, action: "shared_item.corrected", subject, details });
  return null;
};
