import { appendAudit, json, type Tx } from "@suar/database";
import { instantOf, type Agreement, type AgreementId, type AgreementTerms, type AgreementView } from "@suar/domain";
import { authorize, makeId, may, type Actor } from "../sessions/index.ts";
import type { ExchangeDesk } from "./desk.ts";
import { ownCard } from "./own-card.ts";
import { pairedPartner } from "./partner-queries.ts";
import { queueEnvelope } from "./queue-envelope.ts";
import { readAgreement } from "./read-agreements.ts";

/**
 * Sends an agreement to a partner. Proposing it is our approval, by the name of the person who proposes; it is in force
 * once a named person of the partner approves it.
 * Errors: `partner.not_found`, `partner.wrong_state`.
 */
export async function proposeAgreement(
  tx: Tx,
  actor: Actor,
  desk: ExchangeDesk,
  { partnerId, terms }: { readonly partnerId: string; readonly terms: AgreementTerms },
  now = Date.now(),
): Promise<AgreementView> {
  authorize(may(actor, "agreement.propose"), "agreement.propose");
  const partner = await pairedPartner(tx, actor.orgId, partnerId);
  const own = await ownCard(tx, actor.orgId, desk);
  const id = makeId<AgreementId>();
  const at = instantOf(now);
  const agreement: Agreement = {
    id,
    proposer: { id: actor.orgId, name: own.organisation },
    accepter: { id: partner.party_id, name: partner.name },
    terms,
    approvals: [{ party: actor.orgId, name: actor.name, at }],
    endedAt: null,
  };
  await tx
    .insertInto("agreements")
    .values({
      org_id: actor.orgId,
      agreement_id: id,
      partner_id: partner.partner_id,
      is_ours: true,
      agreement: json(agreement),
      recorded_at: at,
    })
    .execute();
  await queueEnvelope(tx, desk, partner, { kind: "agreement_proposed", agreement: id, content: agreement }, now);
  const subject = { kind: "agreement", id };
  const details = { partner: partner.partner_id };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "agreement.proposed", subject, details });
  return readAgreement(tx, actor, id, now);
}
