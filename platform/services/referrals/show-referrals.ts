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
import { sql } from "kysely";
import { findCase } from "../cases/index.ts";
import { openKeys } from "../keys/index.ts";
import { findPerson, findPersonKey, personLabel } from "../persons/index.ts";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { mayAnswerReferrals, mayOpenReferrals, mayReadReferrals, mayTakeBack } from "./referral-policy.ts";
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

/**
 * What was passed on and what came, newest first; at most 200. Of a case: what stands in it, and what else was told of
 * whoever stands on it. Errors: `person.not_found`, `case.not_found`.
 */
export async function listReferrals(
  tx: Tx,
  actor: Actor,
  {
    direction,
    personId,
    caseId,
  }: {
    readonly direction?: "sent" | "received" | undefined;
    readonly personId?: string | undefined;
    readonly caseId?: string | undefined;
  } = {},
): Promise<readonly ReferralView[]> {
  authorize(mayReadReferrals(actor), "referral.read");
  let query = selectReferrals(tx, actor.orgId).where(reachableReferral(actor));
  if (direction !== undefined) query = query.where("r.direction", "=", direction);
  if (personId !== undefined) {
    const { person_id: person } = await findPerson(tx, actor, personId);
    query = query.where("r.person_id", "=", person satisfies PersonId);
  }
  if (caseId !== undefined) query = query.where(ofCase(await findCase(tx, actor, caseId)));
  const rows = await query.orderBy("r.sent_at", "desc").orderBy("r.referral_id", "desc").limit(200).execute();
  const ids = rows.map((row) => row.referral_id);
  const all = Map.groupBy(await withdrawalsOf(tx, actor.orgId, ids), (one) => one.referral_id);
  return rows.map((row) => present(row, all.get(row.referral_id) ?? [], actor));
}

const ofCase = ({ org_id, case_id }: Awaited<ReturnType<typeof findCase>>) =>
  sql<boolean>`(r.case_id = ${case_id} or r.person_id in (
    select person_id from case_persons where org_id = ${org_id} and case_id = ${case_id}))`;

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
    const details = { case: row.case_id ?? "" };
    await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "referral.opened", subject, details });
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

/** Whether somebody here works on what came, so that it can stand in a case. */
export const isTakenOn = ({ direction, state }: Pick<ReferralRecord, "direction" | "state">): boolean =>
  direction === "received" && (state === "accepted" || state === "in_progress");

function present(row: ReferralRecord, withdrawals: readonly WithdrawalRecord[], actor: Actor): ReferralView {
  const isOurAnswer = row.direction === "received" || row.partner_id === null;
  const hasArrived = row.outbox_state === "delivered";
  const askedBack = new Set(withdrawals.flatMap((one) => one.classes));
  return {
    id: row.referral_id,
    direction: row.direction,
    deskId: row.desk_id,
    with: (row.direction === "sent" ? row.desk_name : row.partner_name) ?? "",
    personId: row.person_id,
    personLabel: row.person_id === null ? null : personLabel(row.person_id),
    caseId: row.case_number === null ? null : row.case_id,
    caseNumber: row.case_number,
    purpose: row.purpose,
    urgent: row.urgent,
    classes: [...row.classes],
    onConsent: row.bases.filter(({ basis }) => basis === "consent").flatMap(({ classes }) => classes),
    state: row.state,
    declined: row.declined,
    outcome: row.outcome,
    sentAt: row.sent_at,
    by: row.by_name,
    arrivedAt: hasArrived ? row.outbox_finished_at : null,
    changedAt: row.changed_at,
    byHand: row.partner_id === null,
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
      takeBack: row.direction === "sent" && mayTakeBack(actor) && row.classes.some((one) => !askedBack.has(one)),
      openCase: isTakenOn(row) && row.case_number === null && mayAnswerReferrals(actor) && may(actor, "case.open"),
    },
  };
}
