import { appendAudit } from "@suar/database";
import { instantOf } from "@suar/domain";
import { knownAgreement, saveAgreement } from "../agreement-queries.ts";
import type { Apply } from "./apply.ts";

/** The partner ended or declined an agreement: from now on it lets nothing through here either. */
export const applyEnd: Apply = async ({ tx, partner, envelope, now }) => {
  const row = await knownAgreement(tx, partner.org_id, envelope.agreement ?? "", { lock: true });
  if (row === undefined || row.partner_id !== partner.partner_id) return "agreement_unknown";
  if (row.agreement.endedAt !== null) return null;
  await saveAgreement(tx, row, { ...row.agreement, endedAt: instantOf(now) });
  const subject = { kind: "agreement", id: row.agreement_id };
  const details = { partner: partner.partner_id, by: "partner" };
  await appendAudit(tx, { orgId: partner.org_id, actor: null, action: "agreement.ended", subject, details });
  return null;
};
