import { appendAudit, type Tx } from "@suar/database";
import {
  disclosedClasses,
  type OpenReferral,
  type PersonId,
  type ReferralAnswer,
  type ReferralState,
  type ReferralView,
  type SentFact,
} from "@suar/domain";
import { openKeys } from "../keys/index.ts";
import { findPerson, findPersonKey, personLabel } from "../persons/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { mayAnswerReferrals, mayOpenReferrals, mayReadReferrals } from "./referral-policy.ts";
import {
  factsOf,
  findReferral,
  reachableReferral,
  selectReferrals,
  withdrawalsOf,
  type ReferralRecord,
  type WithdrawalRecord,
} from "./referral-queries.ts";
import { openReceivedFacts, openSentFacts } from "./seal-facts.ts";

/** What was passed on and what came, newest first; at most 200. Errors: `person.not_found`. */
export async function listReferrals(
  tx: Tx,
  actor: Actor,
  {
    direction,
    personId,
  }: { readonly direction?: "sent" | "received" | undefined; readonly personId?: string | undefined } = {},
): Promise<readonly ReferralView[]> {
  authorize(mayReadReferrals(actor), "referral.read");
  let query = selectReferrals(tx, actor.orgId).where(reachableReferral(actor));
  if (direction !== undefined) query = query.where("r.direction", "=", direction);
  if (personId !== undefined) {
    const { person_id: person } = await findPerson(tx, actor, personId);
    query = query.where("r.person_id", "=", person satisfies PersonId);
  }
  const rows = await query.orderBy("r.sent_at", "desc").orderBy("r.referral_id", "desc").limit(200).execute();
  const ids = rows.map((row) => row.referral_id);
  const all = Map.groupBy(await withdrawalsOf(tx, actor.orgId, ids), (one) => one.referral_id);
  return rows.map((row) => present(row, all.get(row.referral_id) ?? [], actor));
}

/** One of them, without its words. Errors: `referral.not_found`. */
export async function showReferral(tx: Tx, actor: Actor, id: string): Promise<ReferralView> {
  authorize(mayReadReferrals(actor), "referral.read");
  const row = await findReferral(tx, actor, id);
  return present(row, await withdrawalsOf(tx, actor.orgId, [row.referral_id]), actor);
}

/**
 * Opens what was told: without classes that are gone, and with those folded that were asked back. That somebody opened
 * what a partner sent is recorded.
 * Errors: `referral.not_found`; those of the key.
 */
export async function openReferral(tx: Tx, actor: Actor, id: string): Promise<OpenReferral> {
  authorize(mayOpenReferrals(actor), "referral.open");
  const row = await findReferral(tx, actor, id);
  const keys = await openKeys(tx, actor);
  const rows = await factsOf(tx, actor.orgId, row.referral_id);
  const key = row.person_id === null ? undefined : await findPersonKey(tx, keys, row.person_id);
  const facts: SentFact[] = rows
    .filter((fact) => fact.restricted_at === null)
    .flatMap((fact) => {
      const place = { orgId: row.org_id, referral: row.referral_id, class: fact.class };
      if (row.direction === "received") return openReceivedFacts(keys, place, fact.sealed);
      return key === undefined || fact.person_id === null
        ? []
        : openSentFacts(key, { ...place, person: fact.person_id }, fact.sealed);
    });
  if (row.direction === "received") {
    const subject = { kind: "referral", id: row.referral_id };
    await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "referral.opened", subject });
  }
  const { purpose, urgent, synthetic, bases } = row;
  const left = new Set(facts.map((fact) => fact.class));
  const kept = bases
    .map((basis) => ({ ...basis, classes: basis.classes.filter((one) => left.has(one)) }))
    .filter((basis) => basis.classes.length > 0);
  return {
    referral: await showReferral(tx, actor, id),
    package: facts.length === 0 ? null : { version: 1, purpose, urgent, bases: kept, facts, synthetic },
    restricted: disclosedClasses.filter((one) =>
      rows.some((fact) => fact.class === one && fact.restricted_at !== null),
    ),
  };
}

/** What may follow a state, at whoever answers. */
const next = {
  sent: [],
  received: ["accepted", "declined"],
  told_by_hand: ["accepted", "declined"],
  accepted: ["in_progress", "closed"],
  in_progress: ["closed"],
  declined: [],
  closed: [],
} as const satisfies Readonly<Record<ReferralState, readonly ReferralAnswer[]>>;

/** The answers that a referral can be given now: by its recipient, or by the sender's own people when it went by hand. */
export const answersTo = ({
  state,
  direction,
  partner_id,
}: Pick<ReferralRecord, "state" | "direction" | "partner_id">): readonly ReferralAnswer[] =>
  direction === "received" || partner_id === null ? next[state] : [];

function present(row: ReferralRecord, withdrawals: readonly WithdrawalRecord[], actor: Actor): ReferralView {
  const isOurAnswer = row.direction === "received" || row.partner_id === null;
  const hasArrived = row.outbox_state === "delivered";
  return {
    id: row.referral_id,
    direction: row.direction,
    with: (row.direction === "sent" ? row.desk_name : row.partner_name) ?? "",
    personId: row.person_id,
    personLabel: row.person_id === null ? null : personLabel(row.person_id),
    caseId: row.case_id,
    purpose: row.purpose,
    urgent: row.urgent,
    classes: [...row.classes],
    state: row.state,
    declined: row.declined,
    outcome: row.outcome,
    sentAt: row.sent_at,
    by: row.by_name,
    arrivedAt: hasArrived ? row.outbox_finished_at : null,
    changedAt: row.changed_at,
    trouble: hasArrived ? null : row.outbox_reason,
    withdrawals: withdrawals.map((one) => ({
      id: one.withdrawal_id,
      classes: [...one.classes],
      reason: one.reason,
      at: one.asked_at,
      answer: one.answer,
      law: one.answer === "cannot" ? one.law : null,
      answeredAt: one.answered_at,
    })),
    synthetic: row.synthetic,
    deleteAfter: row.delete_after,
    may: {
      read: mayOpenReferrals(actor),
      answer: mayAnswerReferrals(actor) ? [...answersTo(row)] : [],
      answerWithdrawal: isOurAnswer && mayAnswerReferrals(actor) && withdrawals.some((one) => one.answer === null),
    },
  };
}
