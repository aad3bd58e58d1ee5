import { appendAudit, json, type Database, type Tx } from "@suar/database";
import {
  classesOfPackage,
  instantOf,
  SuarError,
  type CaseId,
  type PrepareReferral,
  type ReferralId,
  type ReferralPreview,
  type ReferralView,
  type SendReferral,
} from "@suar/domain";
import { pairedPartner, queueEnvelope, type ExchangeDesk } from "../agreements/index.ts";
import { openKeys } from "../keys/index.ts";
import { findPersonKey } from "../persons/index.ts";
import { authorize, makeId, type Actor } from "../sessions/index.ts";
import { gatherFacts } from "./gather-facts.ts";
import { preparePackage, type Prepared } from "./prepare-package.ts";
import { showReferral } from "./show-referrals.ts";
import { maySendReferrals } from "./referral-policy.ts";
import { sealSentFacts } from "./seal-facts.ts";

const dayMs = 24 * 60 * 60_000;

/**
 * Shows to the letter what would leave, and sends nothing. Facts that may not leave stand with the reason and the way out.
 * Errors: those of `gatherFacts` and `preparePackage`.
 */
export async function previewReferral(
  transaction: Database["transaction"],
  actor: Actor,
  input: PrepareReferral,
  now = Date.now(),
): Promise<ReferralPreview> {
  authorize(maySendReferrals(actor), "referral.send");
  const facts = await gatherFacts(transaction, actor, input, now);
  const { desk, answers, sent, digest, reasons } = await transaction((tx) =>
    preparePackage(tx, actor, { input, facts }, now),
  );
  return {
    desk: desk.name,
    package: sent,
    digest,
    classes: [...answers].map(([dataClass, answer]) => ({
      class: dataClass,
      entry: answer.allowed ? answer.entry : null,
      basis: answer.allowed ? answer.basis : null,
      reason: answer.allowed ? null : answer.reason,
      waysOut: answer.allowed ? [] : [...answer.waysOut],
    })),
    reasons: [...reasons],
  };
}

/**
 * Passes a person on to one desk: exactly the package whose digest was shown, signed and sealed to the partner's node, or
 * kept as what was told by hand. Every class stands on an entry of the ledger, which travels inside.
 * Errors: those of the preview; `referral.not_allowed` with all reasons; `partner.wrong_state`.
 */
export async function sendReferral(
  transaction: Database["transaction"],
  actor: Actor,
  desk: ExchangeDesk,
  { digest, ...input }: SendReferral,
  now = Date.now(),
): Promise<ReferralView> {
  authorize(maySendReferrals(actor), "referral.send");
  const facts = await gatherFacts(transaction, actor, input, now);
  return transaction(async (tx) => {
    const prepared = await preparePackage(tx, actor, { input, facts }, now);
    const reasons =
      prepared.reasons.length === 0 && prepared.digest !== digest ? ["changed_since_preview"] : prepared.reasons;
    if (reasons.length > 0 || prepared.sent === null) throw new SuarError("referral.not_allowed", { reasons });
    return store(tx, actor, desk, { input, prepared, sent: prepared.sent, now });
  });
}

async function store(
  tx: Tx,
  actor: Actor,
  exchange: ExchangeDesk,
  {
    input,
    prepared: { person, desk, agreement, dataClasses },
    sent,
    now,
  }: {
    readonly input: PrepareReferral;
    readonly prepared: Prepared;
    readonly sent: NonNullable<Prepared["sent"]>;
    readonly now: number;
  },
): Promise<ReferralView> {
  const { orgId, userId } = actor;
  const referral = makeId<ReferralId>();
  const envelope =
    agreement === undefined
      ? undefined
      : await queueEnvelope(
          tx,
          exchange,
          await pairedPartner(tx, orgId, agreement.partner_id),
          {
            kind: "referral_sent",
            agreement: agreement.agreement_id,
            classes: dataClasses,
            tlp: agreement.agreement.terms.tlpCeiling,
            content: { referral, package: sent },
          },
          now,
        );
  const classes = classesOfPackage(sent);
  await tx
    .insertInto("referrals")
    .values({
      org_id: orgId,
      referral_id: referral,
      direction: "sent",
      partner_id: agreement?.partner_id ?? null,
      desk_id: desk.desk_id,
      person_id: person,
      case_id: input.caseId as CaseId | null,
      agreement_id: agreement?.agreement_id ?? null,
      envelope_id: envelope?.id ?? null,
      purpose: sent.purpose,
      urgent: sent.urgent,
      classes: json(classes),
      bases: json(sent.bases),
      state: agreement === undefined ? "told_by_hand" : "sent",
      sequence: 0,
      sent_by: userId,
      sent_at: instantOf(now),
      changed_at: instantOf(now),
      delete_after: agreement === undefined ? null : instantOf(now + agreement.agreement.terms.retentionDays * dayMs),
      synthetic: sent.synthetic,
    })
    .execute();
  const key = await findPersonKey(tx, await openKeys(tx, actor), person);
  const rows = classes.map((dataClass) => ({
    org_id: orgId,
    referral_id: referral,
    class: dataClass,
    person_id: person,
    sealed: sealSentFacts(
      key,
      { orgId, person, referral, class: dataClass },
      sent.facts.filter((fact) => fact.class === dataClass),
    ),
  }));
  await tx.insertInto("referral_facts").values(rows).execute();
  const subject = { kind: "referral", id: referral };
  const details = {
    person,
    desk: desk.desk_id,
    purpose: sent.purpose,
    classes: [...classes],
    entries: sent.bases.map((basis) => basis.entry),
    bases: sent.bases.map((basis) => basis.basis),
  };
  await appendAudit(tx, { orgId, actor: userId, action: "referral.sent", subject, details });
  return showReferral(tx, actor, referral);
}
