import { appendAudit, type Database, type Tx } from "@suar/database";
import { instantOf, SuarError, type EnvelopeId, type ExchangeReason } from "@suar/domain";
import { openContent, openEnvelope, type Envelope, type EnvelopeKind, type ReferralKind } from "@suar/exchange";
import { applyAcceptance } from "./apply/agreement-accepted.ts";
import { applyEnd } from "./apply/agreement-ended.ts";
import { applyProposal } from "./apply/agreement-proposed.ts";
import { applyAcknowledgement } from "./apply/acknowledged.ts";
import type { Apply } from "./apply/apply.ts";
import { applyCorrection } from "./apply/correction.ts";
import { applyRecall } from "./apply/item-recalled.ts";
import { applyShare } from "./apply/item-shared.ts";
import { outcomeOf, signAcknowledgement } from "./acknowledgement.ts";
import type { ExchangeDesk } from "./desk.ts";
import { cardOf, partnersOfParty, type PartnerRecord } from "./partner-queries.ts";

const applyOf = {
  agreement_proposed: applyProposal,
  agreement_accepted: applyAcceptance,
  agreement_ended: applyEnd,
  item_shared: applyShare,
  item_recalled: applyRecall,
  consent_withdrawn: applyRecall,
  correction: applyCorrection,
  acknowledgement: applyAcknowledgement,
} as const satisfies Record<Exclude<EnvelopeKind, ReferralKind>, Apply>;

/** Hears why something was refused: closed words only. */
export interface ExchangeLog {
  info(fields: object, message: string): void;
}

/** A signed answer, and the envelope that it answers. */
export interface Received {
  readonly acknowledgement: string;
  readonly partner: PartnerRecord;
  readonly envelope: EnvelopeId;
  readonly kind: EnvelopeKind;
  readonly reason: ExchangeReason | null;
}

/**
 * Takes an envelope from anybody. One from a paired partner is applied once, however often and in whatever order it
 * comes, and answered with a signed acknowledgement; a copy of one that took effect is acknowledged again and does
 * nothing. Everybody else gets the same short refusal, whatever is wrong: nothing here tells who our partners are.
 * Errors: `exchange.refused`, without details.
 */
export async function receiveEnvelope(
  { transaction }: Pick<Database, "transaction">,
  desk: ExchangeDesk,
  text: string,
  { now = Date.now(), log }: { readonly now?: number; readonly log?: ExchangeLog } = {},
): Promise<Received> {
  const received = await transaction((tx) => receive(tx, desk, text, now));
  if (typeof received !== "string") return received;
  log?.info({ reason: received }, "an envelope was refused");
  throw new SuarError("exchange.refused");
}

async function receive(tx: Tx, desk: ExchangeDesk, text: string, now: number): Promise<Received | string> {
  let senders: readonly PartnerRecord[] = [];
  const addressee = (audience: string): PartnerRecord | undefined => senders.find((one) => one.org_id === audience);
  const reading = await openEnvelope(text, {
    now,
    isAudience: (audience) => addressee(audience) !== undefined,
    keyOf: async (issuer, audience) => {
      senders = await partnersOfParty(tx, issuer);
      const known = addressee(audience) ?? senders[0];
      return known === undefined ? undefined : cardOf(known).signing;
    },
  });
  const { envelope } = reading;
  if (envelope === undefined) return reading.ok ? "malformed" : reading.reason;
  const partner = addressee(envelope.audience);
  if (partner === undefined) {
    // A partner of one organisation wrote to another of this node, or to none: it does not learn which.
    const [known] = senders;
    if (known !== undefined) await recordRefusal(tx, known, envelope, "other_audience");
    return "other_audience";
  }
  const reason = await (reading.ok
    ? applyOnce(tx, desk, partner, envelope, now)
    : refuse(tx, partner, envelope, reading.reason === "expired" ? "too_old" : "from_the_future", now));
  await tx
    .updateTable("partners")
    .set({ last_heard_at: instantOf(now) })
    .where("org_id", "=", partner.org_id)
    .where("partner_id", "=", partner.partner_id)
    .execute();
  const acknowledgement = await signAcknowledgement(desk, partner, { envelope: envelope.id, reason }, now);
  return { acknowledgement, partner, envelope: envelope.id as EnvelopeId, kind: envelope.kind, reason };
}

async function applyOnce(
  tx: Tx,
  desk: ExchangeDesk,
  partner: PartnerRecord,
  envelope: Envelope,
  now: number,
): Promise<ExchangeReason | null> {
  const before = await answeredBefore(tx, partner, envelope);
  if (before !== undefined && outcomeOf(before.reason) !== "later") return before.reason;
  const content = await openContent(envelope, desk.keys.sealing);
  const apply: Apply = { ...applyOf, ...desk.referrals }[envelope.kind];
  const reason =
    content === undefined
      ? "content_unreadable"
      : await whenThereIsAKey(() => apply({ tx, desk, partner, envelope, content, now }));
  if (reason !== null) return refuse(tx, partner, envelope, reason, now);
  if (envelope.kind !== "acknowledgement") await answer(tx, partner, envelope, null, now);
  return null;
}

async function whenThereIsAKey(work: () => Promise<ExchangeReason | null>): Promise<ExchangeReason | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SuarError && error.code === "key.no_organisation_key") return "no_key_yet";
    throw error;
  }
}

/** The partner's row is the lock: two copies that arrive at once are looked at one after the other. */
async function answeredBefore(tx: Tx, { org_id, partner_id }: PartnerRecord, envelope: Envelope) {
  await tx
    .selectFrom("partners")
    .select("partner_id")
    .where("org_id", "=", org_id)
    .where("partner_id", "=", partner_id)
    .forUpdate()
    .execute();
  return tx
    .selectFrom("inbox")
    .select("reason")
    .where("org_id", "=", org_id)
    .where("partner_id", "=", partner_id)
    .where("envelope_id", "=", envelope.id as EnvelopeId)
    .executeTakeFirst();
}

async function refuse(
  tx: Tx,
  partner: PartnerRecord,
  envelope: Envelope,
  reason: ExchangeReason,
  now: number,
): Promise<ExchangeReason | null> {
  const before = await answeredBefore(tx, partner, envelope);
  // What took effect once stays so: an old copy of it is acknowledged again.
  if (before !== undefined && before.reason === null) return null;
  if (before?.reason !== reason) await recordRefusal(tx, partner, envelope, reason);
  if (envelope.kind !== "acknowledgement") await answer(tx, partner, envelope, reason, now);
  return reason;
}

async function recordRefusal(
  tx: Tx,
  { org_id, partner_id }: PartnerRecord,
  { id, kind }: Envelope,
  reason: ExchangeReason,
) {
  const subject = { kind: "envelope", id };
  const details = { partner: partner_id, kind, reason };
  await appendAudit(tx, { orgId: org_id, actor: null, action: "envelope.refused", subject, details });
}

async function answer(
  tx: Tx,
  { org_id, partner_id }: PartnerRecord,
  { id, kind }: Envelope,
  reason: ExchangeReason | null,
  now: number,
): Promise<void> {
  await tx
    .insertInto("inbox")
    .values({ org_id, partner_id, envelope_id: id as EnvelopeId, kind, received_at: instantOf(now), reason })
    .onConflict((conflict) =>
      conflict.columns(["org_id", "partner_id", "envelope_id"]).doUpdateSet({ received_at: instantOf(now), reason }),
    )
    .execute();
}
