import { appendAudit, type Tx } from "@suar/database";
import { instantOf, SuarError, type PartnerView } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { findPartner } from "./partner-queries.ts";
import { readPartner } from "./read-partner.ts";

/**
 * Ends a partnership at once: its agreements let nothing through any more, what waits is not sent, and the partner's
 * envelopes are answered as a stranger's. What it received before stays with it: recall that first.
 * Errors: `partner.not_found`, `partner.wrong_state` when it ended before.
 */
export async function endPartner(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<PartnerView> {
  authorize(may(actor, "partner.end"), "partner.end");
  const { org_id, partner_id, state } = await findPartner(tx, actor.orgId, id, { lock: true });
  if (state === "ended") throw new SuarError("partner.wrong_state", { state });
  const at = instantOf(now);
  await tx
    .updateTable("partners")
    .set({ state: "ended", ended_at: at })
    .where("org_id", "=", org_id)
    .where("partner_id", "=", partner_id)
    .execute();
  const withdrawn = await tx
    .updateTable("outbox")
    .set({ state: "withdrawn", reason: "partner_ended", finished_at: at, next_attempt_at: null })
    .where("org_id", "=", org_id)
    .where("partner_id", "=", partner_id)
    .where("state", "=", "waiting")
    .executeTakeFirst();
  const subject = { kind: "partner", id: partner_id };
  const details = { withdrawn: Number(withdrawn.numUpdatedRows) };
  await appendAudit(tx, { orgId: org_id, actor: actor.userId, action: "partner.ended", subject, details });
  return readPartner(tx, actor, partner_id);
}
