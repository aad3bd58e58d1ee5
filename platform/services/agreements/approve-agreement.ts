import { appendAudit, type Tx } from "@suar/database";
import { instantOf, SuarError, type AgreementView } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { digestOf, findAgreement, saveAgreement, stateOf } from "./agreement-queries.ts";
import type { ExchangeDesk } from "./desk.ts";
import { pairedPartner } from "./partner-queries.ts";
import { queueEnvelope } from "./queue-envelope.ts";
import { readAgreement } from "./read-agreements.ts";

/**
 * Approves what a partner proposed, by the name of the person who approves. The answer carries the digest of exactly
 * these terms, so neither side can have approved others.
 * Errors: `agreement.not_found`; `agreement.wrong_state` when it is not waiting for us; `partner.wrong_state`.
 */
export async function approveAgreement(
  tx: Tx,
  actor: Actor,
  desk: ExchangeDesk,
  id: string,
  now = Date.now(),
): Promise<AgreementView> {
  authorize(may(actor, "agreement.approve"), "agreement.approve");
  const row = await findAgreement(tx, actor.orgId, id, { lock: true });
  const state = stateOf(row, now);
  if (state !== "to_approve") throw new SuarError("agreement.wrong_state", { state });
  const partner = await pairedPartner(tx, actor.orgId, row.partner_id);
  const { agreement } = row;
  const approval = { party: actor.orgId, name: actor.name, at: instantOf(now) };
  await saveAgreement(tx, row, { ...agreement, approvals: [...agreement.approvals, approval] });
  const content = { digest: digestOf(agreement), name: approval.name, at: approval.at };
  await queueEnvelope(tx, desk, partner, { kind: "agreement_accepted", agreement: row.agreement_id, content }, now);
  const subject = { kind: "agreement", id: row.agreement_id };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "agreement.approved", subject });
  return readAgreement(tx, actor, row.agreement_id, now);
}
