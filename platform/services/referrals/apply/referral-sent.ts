import { appendAudit, json } from "@suar/database";
import {
  agreementClassOf,
  classesOfPackage,
  instantOf,
  isUuidV7,
  referralPackageSchema,
  type ReferralId,
} from "@suar/domain";
import { checkAgreement } from "@suar/exchange";
import { z } from "zod";
import { knownAgreement, type Apply } from "../../agreements/index.ts";
import { knownReferral, withdrawalsOf } from "../referral-queries.ts";
import { sealReceivedFacts } from "../seal-facts.ts";

const dayMs = 24 * 60 * 60_000;
const contentSchema = z.strictObject({ referral: z.string().refine(isUuidV7), package: referralPackageSchema });

/**
 * A partner passes somebody on. The recipient's own check: the package is whole, its classes are what the envelope says and
 * the agreement allows, and each stands on a basis that has not run out. What was asked back before it came is not kept.
 */
export const applyReferral: Apply = async ({ tx, partner, envelope, content, now }) => {
  const { data } = contentSchema.safeParse(content);
  if (data === undefined || envelope.tlp === null) return "content_unreadable";
  const { package: sent } = data;
  const classes = classesOfPackage(sent);
  const dataClasses = [...new Set(classes.map((one) => agreementClassOf[one]))];
  if (!dataClasses.every((one) => envelope.classes.includes(one))) return "class_not_allowed";
  if (sent.bases.some((basis) => Date.parse(basis.until) <= now)) return "no_basis";
  const known = await knownAgreement(tx, partner.org_id, envelope.agreement ?? "", { lock: true });
  if (known === undefined || known.partner_id !== partner.partner_id) return "agreement_unknown";
  const transfer = {
    agreement: known.agreement_id,
    from: envelope.issuer,
    to: envelope.audience,
    classes: dataClasses,
    tlp: envelope.tlp,
    sentToday: 0,
  };
  const [denial] = checkAgreement(known.agreement, transfer, now).reasons;
  if (denial !== undefined) return denial;
  const referral = data.referral as ReferralId;
  const before = await knownReferral(tx, partner.org_id, referral, { lock: true });
  // A number that somebody else's referral has, or that came whole before, takes no effect.
  if (before !== undefined && (before.partner_id !== partner.partner_id || before.bases.length > 0)) return null;
  const row = {
    direction: "received" as const,
    partner_id: partner.partner_id,
    agreement_id: known.agreement_id,
    purpose: sent.purpose,
    urgent: sent.urgent,
    classes: json(classes),
    bases: json(sent.bases),
    state: "received" as const,
    sequence: envelope.sequence,
    sent_at: instantOf(envelope.issued),
    changed_at: instantOf(now),
    delete_after: instantOf(envelope.issued + known.agreement.terms.retentionDays * dayMs),
    synthetic: sent.synthetic,
  };
  await tx
    .insertInto("referrals")
    .values({ org_id: partner.org_id, referral_id: referral, ...row })
    .onConflict((conflict) => conflict.columns(["org_id", "referral_id"]).doUpdateSet(row))
    .execute();
  const gone = new Set((await withdrawalsOf(tx, partner.org_id, [referral])).flatMap((one) => one.classes));
  for (const dataClass of classes.filter((one) => !gone.has(one))) {
    const place = { orgId: partner.org_id, referral, class: dataClass };
    const facts = sent.facts.filter((fact) => fact.class === dataClass);
    const sealed = await sealReceivedFacts(tx, place, facts);
    const fact = { org_id: partner.org_id, referral_id: referral, class: dataClass, sealed };
    await tx.insertInto("referral_facts").values(fact).execute();
  }
  const subject = { kind: "referral", id: referral };
  const details = { partner: partner.partner_id, purpose: sent.purpose, classes: [...classes] };
  await appendAudit(tx, { orgId: partner.org_id, actor: null, action: "referral.received", subject, details });
  return null;
};
