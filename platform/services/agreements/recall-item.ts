import { appendAudit, type Tx } from "@suar/database";
import { instantOf, SuarError, type RecallReason, type SharedItemView } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import type { ExchangeDesk } from "./desk.ts";
import { findItem } from "./item-queries.ts";
import { pairedPartner } from "./partner-queries.ts";
import { queueEnvelope } from "./queue-envelope.ts";
import { presentItem } from "./read-items.ts";

/**
 * Asks the partner to delete what was shared, deletes the copy here, and waits for the partner's word that it did. It
 * travels also after the agreement has ended.
 * Errors: `shared_item.not_found`; `shared_item.recalled` the second time; `partner.wrong_state`.
 */
export async function recallItem(
  tx: Tx,
  actor: Actor,
  desk: ExchangeDesk,
  { id, reason }: { readonly id: string; readonly reason: RecallReason },
  now = Date.now(),
): Promise<SharedItemView> {
  authorize(may(actor, "shared_item.recall"), "shared_item.recall");
  const row = await findItem(tx, actor.orgId, id, { lock: true });
  if (row.direction !== "sent") throw new SuarError("shared_item.not_found");
  if (row.recalled_at !== null) throw new SuarError("shared_item.recalled");
  const partner = await pairedPartner(tx, actor.orgId, row.partner_id);
  const at = instantOf(now);
  await tx
    .updateTable("shared_items")
    .set({ recalled_at: at, recalled_by: actor.userId, recall_reason: reason, content: null, sealed: null })
    .where("org_id", "=", row.org_id)
    .where("partner_id", "=", row.partner_id)
    .where("item_id", "=", row.item_id)
    .execute();
  const kind = reason === "consent_withdrawn" ? "consent_withdrawn" : "item_recalled";
  const message = {
    kind,
    agreement: row.agreement_id,
    item: row.item_id,
    content: { item: row.item_id, reason },
  } as const;
  await queueEnvelope(tx, desk, partner, message, now);
  const subject = { kind: "shared_item", id: row.item_id };
  const details = { partner: row.partner_id, reason };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "shared_item.recalled", subject, details });
  return presentItem(tx, actor, row.item_id);
}
