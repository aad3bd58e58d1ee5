import { appendAudit, json, type Tx } from "@suar/database";
import { SuarError, type SharedItemView } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import type { ExchangeDesk } from "./desk.ts";
import { findItem } from "./item-queries.ts";
import { pairedPartner } from "./partner-queries.ts";
import { queueEnvelope } from "./queue-envelope.ts";
import { presentItem } from "./read-items.ts";

/**
 * Sends other words beside something that was shared; the partner's copy then shows them and that they were corrected.
 * Errors: `shared_item.not_found`, `shared_item.recalled`, `partner.wrong_state`.
 */
export async function correctItem(
  tx: Tx,
  actor: Actor,
  desk: ExchangeDesk,
  { id, words }: { readonly id: string; readonly words: string },
  now = Date.now(),
): Promise<SharedItemView> {
  authorize(may(actor, "shared_item.send"), "shared_item.send");
  const row = await findItem(tx, actor.orgId, id, { lock: true });
  if (row.direction !== "sent") throw new SuarError("shared_item.not_found");
  if (row.content === null || row.tlp === null) throw new SuarError("shared_item.recalled");
  const partner = await pairedPartner(tx, actor.orgId, row.partner_id);
  const summary = { ...row.content, words };
  const { agreement_id: agreement, item_id: item, classes, tlp } = row;
  const message = { kind: "correction", agreement, item, classes, tlp, content: { item, summary } } as const;
  const { sequence } = await queueEnvelope(tx, desk, partner, message, now);
  await tx
    .updateTable("shared_items")
    .set({ content: json(summary), sequence })
    .where("org_id", "=", row.org_id)
    .where("partner_id", "=", row.partner_id)
    .where("item_id", "=", item)
    .execute();
  const subject = { kind: "shared_item", id: item };
  const details = { partner: row.partner_id, by: "us" };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "shared_item.corrected", subject, details });
  return presentItem(tx, actor, item);
}
