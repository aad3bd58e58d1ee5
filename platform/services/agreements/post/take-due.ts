import { appendAudit, type Schema, type Tx } from "@suar/database";
import { instantOf, type ExchangeReason } from "@suar/domain";
import { envelopeLifeMs, renewEnvelope, whyNotInForce } from "@suar/exchange";
import type { Selectable } from "kysely";
import { knownAgreement } from "../agreement-queries.ts";
import type { ExchangeDesk } from "../desk.ts";
import { findPartner, type PartnerRecord } from "../partner-queries.ts";

/** A process that dies in the middle of a try gives the envelope back after this long. Milliseconds. */
const leaseMs = 60_000;

export type OutboxRecord = Selectable<Schema["outbox"]>;

/** An envelope that is due, held for this process; `undefined` when nothing is. */
export interface DueEnvelope {
  readonly row: OutboxRecord;
  readonly partner: PartnerRecord;
}

/**
 * Takes the envelope that waited longest. What is older than 14 days is given up, and what its agreement no longer allows
 * is held back: the check runs before every try, not only when it was queued.
 */
export async function takeDue(tx: Tx, desk: ExchangeDesk, now: number): Promise<DueEnvelope | "settled" | undefined> {
  const row = await tx
    .selectFrom("outbox")
    .selectAll()
    .where("state", "=", "waiting")
    .where("next_attempt_at", "<=", instantOf(now))
    .orderBy("next_attempt_at")
    .orderBy("envelope_id")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const held = await whyHeldBack(tx, row, now);
  if (held !== null) {
    await settle(tx, row, { state: "withdrawn", reason: held }, now);
    return "settled";
  }
  if (now - Date.parse(row.created_at) > envelopeLifeMs) {
    await giveUp(tx, row, now);
    return "settled";
  }
  const partner = await findPartner(tx, row.org_id, row.partner_id);
  const envelope = await freshText(row, desk, now);
  const change = { envelope, attempts: row.attempts + 1, next_attempt_at: instantOf(now + leaseMs) };
  await tx
    .updateTable("outbox")
    .set(change)
    .where("org_id", "=", row.org_id)
    .where("envelope_id", "=", row.envelope_id)
    .execute();
  return { row: { ...row, ...change }, partner };
}

/** Words may travel only while their agreement is in force; recalls, ends and answers always. */
export async function whyHeldBack(tx: Tx, row: OutboxRecord, now: number): Promise<ExchangeReason | null> {
  if (row.kind !== "item_shared" && row.kind !== "correction" && row.kind !== "referral_sent") return null;
  const known = await knownAgreement(tx, row.org_id, row.agreement_id ?? "");
  return known === undefined ? "agreement_unknown" : (whyNotInForce(known.agreement, now)[0] ?? null);
}

/** Gives an envelope up that nobody answered for 14 days; a person sees it and may send it again. */
export async function giveUp(tx: Tx, row: OutboxRecord, now: number): Promise<void> {
  await settle(tx, row, { state: "given_up", reason: row.reason ?? "no_answer" }, now);
  const subject = { kind: "envelope", id: row.envelope_id };
  const details = { partner: row.partner_id, kind: row.kind, attempts: row.attempts };
  await appendAudit(tx, { orgId: row.org_id, actor: null, action: "envelope.given_up", subject, details });
}

/** A refusal for the time means that a clock was wrong: signed anew, it passes once the clock is right. */
export const freshText = (row: OutboxRecord, desk: ExchangeDesk, now: number): Promise<string> | string =>
  row.reason === "from_the_future" || row.reason === "too_old"
    ? renewEnvelope(row.envelope, { now, key: desk.keys.signing })
    : row.envelope;

async function settle(
  tx: Tx,
  row: OutboxRecord,
  change: { readonly state: "withdrawn" | "given_up"; readonly reason: ExchangeReason },
  now: number,
): Promise<void> {
  await tx
    .updateTable("outbox")
    .set({ ...change, next_attempt_at: null, finished_at: instantOf(now) })
    .where("org_id", "=", row.org_id)
    .where("envelope_id", "=", row.envelope_id)
    .execute();
}
