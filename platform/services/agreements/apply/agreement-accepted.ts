import { appendAudit } from "@suar/database";
import { z } from "zod";
import { digestOf, knownAgreement, saveAgreement } from "../agreement-queries.ts";
import type { Apply } from "./apply.ts";

const contentSchema = z.strictObject({
  digest: z.string().length(64),
  name: z.string().trim().min(1).max(120),
  at: z.iso.datetime(),
});

/** The partner approves what we proposed: with exactly these terms it is in force. */
export const applyAcceptance: Apply = async ({ tx, partner, envelope, content }) => {
  const { data: answer } = contentSchema.safeParse(content);
  if (answer === undefined) return "content_unreadable";
  const row = await knownAgreement(tx, partner.org_id, envelope.agreement ?? "", { lock: true });
  if (row === undefined || row.partner_id !== partner.partner_id || !row.is_ours) return "agreement_unknown";
  const { agreement } = row;
  if (agreement.endedAt !== null) return "ended";
  if (digestOf(agreement) !== answer.digest) return "terms_differ";
  if (agreement.approvals.some((one) => one.party === partner.party_id)) return null;
  const approval = { party: partner.party_id, name: answer.name, at: answer.at };
  await saveAgreement(tx, row, { ...agreement, approvals: [...agreement.approvals, approval] });
  const subject = { kind: "agreement", id: row.agreement_id };
  const details = { partner: partner.partner_id };
  await appendAudit(tx, { orgId: partner.org_id, actor: null, action: "agreement.accepted", subject, details });
  return null;
};
