import { appendAudit, type Tx } from "@suar/database";
import { instantOf, SuarError, type AgreementView } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { findAgreement, saveAgreement, stateOf } from "./agreement-queries.ts";
import type { ExchangeDesk } from "./desk.ts";
import { pairedPartner } from "./partner-queries.ts";
import { queueEnvelope } from "./queue-envelope.ts";
import { readAgreement } from "./read-agreements.ts";

/**
 * Ends an agreement at once on our side and tells the partner: declining a proposal is the same. Items that wait are
 * held back by the check before each try.
 * Errors: `agreement.not_found`, `agreement.wrong_state`, `partner.wrong_state`.
 */
export async function endAgreement(
  tx: Tx,
  actor: Actor,
  desk: ExchangeDesk,
  id: string,
  now = Date.now(),
): Promise<AgreementView> {
  authorize(may(actor, "agreement.end"), "agreement.end");
  const row = await findAgreement(tx, actor.orgId, id, { lock: true });
  const state = stateOf(row, now);
  if (state === "ended" || state === "expired") throw new SuarError("agreement.wrong_state", { state });
  const partner = await pairedPartner(tx, actor.orgId, row.partner_id);
  const at = instantOf(now);
  await saveAgreement(tx, row, { ...row.agreement, endedAt: at });
  await queueEnvelope(
    tx,
    desk,
    partner,
    { kind: "agreement_ended", agreement: row.agreement_id, content: { at } },
    now,
  );
  const subject = { kind: "agreement", id: row.agreement_id };
  await appendAudit(tx, {
    orgId: actor.orgId,
    actor: actor.userId,
    action: "agreement.ended",
    subject,
    details: { by: "us" },
  });
  return readAgreement(tx, actor, row.agreement_id, now);
}
