import { appendAudit, json } from "@suar/database";
import { instantOf, isUuidV7, recallReasons, type AgreementId, type SharedItemId } from "@suar/domain";
import { z } from "zod";
import type { Apply } from "./apply.ts";

const contentSchema = z.strictObject({ item: z.string().refine(isUuidV7), reason: z.enum(recallReasons) });

/**
 * A partner recalls what it shared, or tells that consent was withdrawn: the words are deleted here, a tombstone stays.
 * A recall that arrives before its item leaves the tombstone, too. It needs no agreement in force.
 */
export const applyRecall: Apply = async ({ tx, partner, envelope, content, now }) => {
  const { data } = contentSchema.safeParse(content);
  if (data === undefined || envelope.agreement === null) return "content_unreadable";
  const { org_id, partner_id } = partner;
  const at = instantOf(now);
  const item = data.item as SharedItemId;
  const tombstone = { recalled_at: at, recall_reason: data.reason, content: null, sealed: null };
  const known = await tx
    .selectFrom("shared_items")
    .select(["direction", "recalled_at"])
    .where("org_id", "=", org_id)
    .where("partner_id", "=", partner_id)
    .where("item_id", "=", item)
    .forUpdate()
    .executeTakeFirst();
  if (known?.direction === "sent") return "item_unknown";
  if (known !== undefined && known.recalled_at !== null) return null;
  if (known === undefined) {
    await tx
      .insertInto("shared_items")
      .values({
        org_id,
        partner_id,
        item_id: item,
        direction: "received",
        agreement_id: envelope.agreement as AgreementId,
        classes: json([]),
        tlp: null,
        sequence: envelope.sequence,
        shared_at: instantOf(envelope.issued),
        ...tombstone,
      })
      .onConflict((conflict) => conflict.columns(["org_id", "item_id"]).doNothing())
      .execute();
  } else {
    await tx
      .updateTable("shared_items")
      .set(tombstone)
      .where("org_id", "=", org_id)
      .where("partner_id", "=", partner_id)
      .where("item_id", "=", item)
      .execute();
  }
  const subject = { kind: "shared_item", id: item };
  const details = { partner: partner_id, reason: data.reason };
  await appendAudit(tx, { orgId: org_id, actor: null, action: "shared_item.recall_received", subject, details });
  return null;
};
