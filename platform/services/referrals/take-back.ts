import { appendAudit, json, type Tx } from "@suar/database";
import {
  disclosedClasses,
  instantOf,
  type ConsentWithdrawalId,
  type DisclosedClass,
  type TakeBackReason,
} from "@suar/domain";
import { pairedPartner, queueEnvelope, type ExchangeDesk } from "../agreements/index.ts";
import { makeId, type Actor } from "../sessions/index.ts";
import { withdrawalsOf, type ReferralRecord } from "./referral-queries.ts";

/** Which classes of a referral are asked back, and why. */
export interface TakingBack {
  readonly row: ReferralRecord;
  readonly classes: readonly DisclosedClass[];
  readonly reason: TakeBackReason;
}

/**
 * Asks a recipient for classes of what it was told; those that were asked back before are not asked twice. What still
 * waits in the outbox is held back whole. It travels also after the agreement has ended. Gives whether anything was asked.
 * Errors: `partner.wrong_state` when the partner is no longer there.
 */
export async function takeBack(
  tx: Tx,
  actor: Actor,
  exchange: ExchangeDesk,
  { row, classes, reason }: TakingBack,
  now: number,
): Promise<boolean> {
  const before = (await withdrawalsOf(tx, actor.orgId, [row.referral_id])).flatMap((one) => one.classes);
  const held = await holdBack(tx, row, now);
  const asked = disclosedClasses.filter(
    (one) => row.classes.includes(one) && !before.includes(one) && (held || classes.includes(one)),
  );
  if (asked.length === 0) return false;
  const id = makeId<ConsentWithdrawalId>();
  await tx
    .insertInto("referral_withdrawals")
    .values({
      org_id: actor.orgId,
      withdrawal_id: id,
      referral_id: row.referral_id,
      classes: json(asked),
      reason,
      asked_by: actor.userId,
      asked_at: instantOf(now),
    })
    .execute();
  if (row.partner_id !== null) {
    const partner = await pairedPartner(tx, actor.orgId, row.partner_id);
    const content = { referral: row.referral_id, withdrawal: id, purpose: row.purpose, classes: asked, reason };
    await queueEnvelope(
      tx,
      exchange,
      partner,
      { kind: "referral_withdrawn", agreement: row.agreement_id, content },
      now,
    );
  }
  const subject = { kind: "referral", id: row.referral_id };
  const details = { person: row.person_id ?? "", reason, classes: asked };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "referral.taken_back", subject, details });
  return true;
}

/** A package that has not arrived yet is not tried again; it may have been read on the way all the same. */
async function holdBack(tx: Tx, { org_id, envelope_id }: ReferralRecord, now: number): Promise<boolean> {
  if (envelope_id === null) return false;
  const { numUpdatedRows } = await tx
    .updateTable("outbox")
    .set({ state: "withdrawn", next_attempt_at: null, finished_at: instantOf(now) })
    .where("org_id", "=", org_id)
    .where("envelope_id", "=", envelope_id)
    .where("state", "=", "waiting")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
