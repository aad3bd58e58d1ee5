import { tlpLabels, type Agreement, type AgreementDenial, type DataClass, type TlpLabel } from "@suar/domain";

/** Something that wants to travel. */
export interface Transfer {
  readonly agreement: string;
  readonly from: string;
  readonly to: string;
  readonly classes: readonly DataClass[];
  readonly tlp: TlpLabel;
  /** Items that already travelled in this direction under the agreement on this day (UTC). */
  readonly sentToday: number;
}

export interface AgreementAnswer {
  readonly allowed: boolean;
  readonly reasons: readonly AgreementDenial[];
}

/** First and last millisecond of an agreement. Milliseconds since 1970. */
export const agreementSpan = ({
  terms,
}: Pick<Agreement, "terms">): { readonly from: number; readonly until: number } => ({
  from: Date.parse(`${terms.from}T00:00:00.000Z`),
  until: Date.parse(`${terms.until}T23:59:59.999Z`),
});

/** Why an agreement is not in force at `now`; empty when it is. Milliseconds since 1970. */
export function whyNotInForce(agreement: Agreement, now: number): readonly AgreementDenial[] {
  const { from, until } = agreementSpan(agreement);
  const reasons: AgreementDenial[] = [];
  const approved = new Set(agreement.approvals.map((approval) => approval.party));
  const { proposer, accepter } = agreement;
  if (!approved.has(proposer.id) || !approved.has(accepter.id) || proposer.id === accepter.id)
    reasons.push("not_approved");
  if (now < from) reasons.push("not_started");
  if (now > until) reasons.push("expired");
  if (agreement.endedAt !== null) reasons.push("ended");
  return reasons;
}

/**
 * Whether something may travel under an agreement: the one gate that every object and every recipient passes, at the
 * sender's and again at the recipient's.
 * Shapes: `allowed` is true exactly when `reasons` is empty. Units: `now` is milliseconds since 1970.
 * Errors: none. Source: docs/adr/0010.
 */
export function checkAgreement(agreement: Agreement, transfer: Transfer, now: number): AgreementAnswer {
  const { proposer, accepter, terms } = agreement;
  const reasons: AgreementDenial[] = [...whyNotInForce(agreement, now)];
  if (transfer.agreement !== agreement.id) reasons.push("other_agreement");
  const isFromProposer = transfer.from === proposer.id && transfer.to === accepter.id;
  const isFromAccepter = transfer.from === accepter.id && transfer.to === proposer.id;
  if (isFromProposer === isFromAccepter) reasons.push("other_parties");
  const allowed = isFromProposer ? terms.sends.proposer : terms.sends.accepter;
  if (transfer.classes.length === 0) reasons.push("no_class");
  if (!transfer.classes.every((one) => allowed.includes(one))) reasons.push("class_not_allowed");
  if (tlpLabels.indexOf(transfer.tlp) > tlpLabels.indexOf(terms.tlpCeiling)) reasons.push("above_tlp_ceiling");
  if (!(transfer.sentToday < terms.quotaPerDay)) reasons.push("over_quota");
  return { allowed: reasons.length === 0, reasons };
}
