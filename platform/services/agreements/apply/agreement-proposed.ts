import { appendAudit, json, type Tx } from "@suar/database";
import { agreementSchema, instantOf, type AgreementId } from "@suar/domain";
import { digestOf, knownAgreement } from "../agreement-queries.ts";
import type { PartnerRecord } from "../partner-queries.ts";
import type { Apply } from "./apply.ts";

/** A partner may leave so many proposals unanswered; more wait at its own node. */
const maxOpenProposals = 20;

async function countOpen(tx: Tx, { org_id, partner_id }: PartnerRecord): Promise<number> {
  const rows = await tx
    .selectFrom("agreements")
    .select("agreement")
    .where("org_id", "=", org_id)
    .where("partner_id", "=", partner_id)
    .where("is_ours", "=", false)
    .execute();
  return rows.filter(({ agreement }) => agreement.approvals.length < 2 && agreement.endedAt === null).length;
}

/** A partner proposes an agreement: it waits for a named person of ours. */
export const applyProposal: Apply = async ({ tx, partner, envelope, content, now }) => {
  const { data: agreement } = agreementSchema.safeParse(content);
  if (agreement === undefined || agreement.id !== envelope.agreement) return "content_unreadable";
  const { proposer, accepter, approvals } = agreement;
  if (proposer.id !== partner.party_id || accepter.id !== partner.org_id) return "other_parties";
  const isTheirs = approvals.length === 1 && approvals[0]?.party === partner.party_id;
  if (!isTheirs || agreement.endedAt !== null) return "not_approved";
  const known = await knownAgreement(tx, partner.org_id, agreement.id);
  if (known !== undefined) return digestOf(known.agreement) === digestOf(agreement) ? null : "terms_differ";
  if ((await countOpen(tx, partner)) >= maxOpenProposals) return "over_quota";
  await tx
    .insertInto("agreements")
    .values({
      org_id: partner.org_id,
      agreement_id: agreement.id as AgreementId,
      partner_id: partner.partner_id,
      is_ours: false,
      // The name that two people compared stands for the partner, whatever its program writes.
      agreement: json({ ...agreement, proposer: { id: proposer.id, name: partner.name } }),
      recorded_at: instantOf(now),
    })
    .execute();
  const subject = { kind: "agreement", id: agreement.id };
  const details = { partner: partner.partner_id };
  await appendAudit(tx, { orgId: partner.org_id, actor: null, action: "agreement.received", subject, details });
  return null;
};
