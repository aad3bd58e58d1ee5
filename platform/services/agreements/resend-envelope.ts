import { appendAudit, type Tx } from "@suar/database";
import { instantOf, isUuidV7, SuarError, type EnvelopeId } from "@suar/domain";
import { renewEnvelope } from "@suar/exchange";
import { authorize, may, type Actor } from "../sessions/index.ts";
import type { ExchangeDesk } from "./desk.ts";
import { pairedPartner } from "./partner-queries.ts";
import { whyHeldBack } from "./post/take-due.ts";

/**
 * Sends again what was given up, or tries at once what waits: the same envelope, signed at this time, so that a partner
 * who has it takes it as the same one.
 * Errors: `shared_item.not_found` for no such envelope; `partner.wrong_state`; `share.not_allowed` when the agreement no
 * longer allows it.
 */
export async function resendEnvelope(
  tx: Tx,
  actor: Actor,
  desk: ExchangeDesk,
  id: string,
  now = Date.now(),
): Promise<void> {
  authorize(may(actor, "shared_item.send"), "shared_item.send");
  if (!isUuidV7(id)) throw new SuarError("shared_item.not_found");
  const row = await tx
    .selectFrom("outbox")
    .selectAll()
    .where("org_id", "=", actor.orgId)
    .where("envelope_id", "=", id as EnvelopeId)
    .forUpdate()
    .executeTakeFirst();
  if (row?.state !== "given_up" && row?.state !== "waiting") throw new SuarError("shared_item.not_found");
  const partner = await pairedPartner(tx, actor.orgId, row.partner_id);
  const held = await whyHeldBack(tx, row, now);
  if (held !== null) throw new SuarError("share.not_allowed", { reasons: [held] });
  const at = instantOf(now);
  await tx
    .updateTable("outbox")
    .set({
      envelope: await renewEnvelope(row.envelope, { now, key: desk.keys.signing }),
      state: "waiting",
      created_at: at,
      next_attempt_at: partner.address === null ? null : at,
      finished_at: null,
      reason: null,
      partner_time: null,
      attempts: 0,
    })
    .where("org_id", "=", row.org_id)
    .where("envelope_id", "=", row.envelope_id)
    .execute();
  const subject = { kind: "envelope", id };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "envelope.sent_again", subject });
}
