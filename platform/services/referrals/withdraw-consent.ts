import type { Tx } from "@suar/database";
import {
  SuarError,
  type LedgerView,
  type PersonId,
  type ErasePerson,
  type ReferralView,
  type ReviewEntry,
  type WithdrawConsent,
} from "@suar/domain";
import type { ExchangeDesk } from "../agreements/index.ts";
import { recordReview, recordWithdrawal, showLedger } from "../consents/index.ts";
import { erasePerson, findPerson } from "../persons/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { findReferral, selectReferrals, type ReferralRecord } from "./referral-queries.ts";
import { mayTakeBack } from "./referral-policy.ts";
import { showReferral } from "./show-referrals.ts";
import { takeBack } from "./take-back.ts";

/**
 * A person takes consent back: it serves no more from this moment, and every recipient that was told something under it
 * is asked to forget it, in the same transaction.
 * Errors: `person.not_found`, `desk.not_found`, `partner.wrong_state`.
 */
export async function withdrawConsent(
  tx: Tx,
  actor: Actor,
  exchange: ExchangeDesk,
  input: WithdrawConsent & { readonly personId: string },
  now = Date.now(),
): Promise<LedgerView> {
  const person = await recordWithdrawal(tx, actor, input, now);
  for (const row of await sentOf(tx, actor, person)) {
    if (input.deskId !== null && input.deskId !== row.desk_id) continue;
    if (input.purpose !== null && input.purpose !== row.purpose) continue;
    const onConsent = row.bases.filter((basis) => basis.basis === "consent").flatMap((basis) => basis.classes);
    const classes = onConsent.filter((one) => input.classes.length === 0 || input.classes.includes(one));
    if (classes.length > 0) await takeBack(tx, actor, exchange, { row, classes, reason: "consent_withdrawn" }, now);
  }
  return showLedger(tx, actor, input.personId, now);
}

/**
 * A second person's look at an entry. What it does not uphold is asked back from whoever was told under it.
 * Errors: those of `recordReview`; `partner.wrong_state`.
 */
export async function reviewBasis(
  tx: Tx,
  actor: Actor,
  exchange: ExchangeDesk,
  input: ReviewEntry & { readonly id: string },
  now = Date.now(),
): Promise<LedgerView> {
  const person = await recordReview(tx, actor, input, now);
  if (input.outcome === "not_upheld") {
    for (const row of await sentOf(tx, actor, person)) {
      const classes = row.bases.filter((basis) => basis.entry === input.id).flatMap((basis) => basis.classes);
      if (classes.length > 0) await takeBack(tx, actor, exchange, { row, classes, reason: "not_upheld" }, now);
    }
  }
  return showLedger(tx, actor, person, now);
}

/** Asks for a whole referral that should not have been sent. Errors: `referral.not_found`, also for one that was received. */
export async function takeBackReferral(
  tx: Tx,
  actor: Actor,
  exchange: ExchangeDesk,
  id: string,
  now = Date.now(),
): Promise<ReferralView> {
  authorize(mayTakeBack(actor), "referral.take_back");
  const row = await findReferral(tx, actor, id, { lock: true });
  if (row.direction !== "sent") throw new SuarError("referral.not_found");
  await takeBack(tx, actor, exchange, { row, classes: row.classes, reason: "sent_by_mistake" }, now);
  return showReferral(tx, actor, id);
}

/**
 * Erases a person for good, after asking every recipient of theirs to do the same. That they were asked, and what they
 * answer, stays without the person.
 * Errors: those of `erasePerson`; `partner.wrong_state`.
 */
export async function erasePersonEverywhere(
  tx: Tx,
  actor: Actor,
  exchange: ExchangeDesk,
  input: ErasePerson & { readonly id: string },
  now = Date.now(),
): Promise<void> {
  authorize(mayTakeBack(actor), "referral.take_back");
  const { person_id: person } = await findPerson(tx, actor, input.id, { lock: true, withRemoved: true });
  for (const row of await sentOf(tx, actor, person)) {
    await takeBack(tx, actor, exchange, { row, classes: row.classes, reason: "person_erased" }, now);
  }
  await erasePerson(tx, actor, input);
}

const sentOf = (tx: Tx, { orgId }: Actor, person: PersonId): Promise<ReferralRecord[]> =>
  selectReferrals(tx, orgId)
    .where("r.person_id", "=", person)
    .where("r.direction", "=", "sent")
    .orderBy("r.referral_id")
    .forUpdate("r")
    .execute();
