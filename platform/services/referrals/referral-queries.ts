import type { Schema, Tx } from "@suar/database";
import { isUuidV7, SuarError, type ExchangeReason, type OrgId, type OutboxState, type ReferralId } from "@suar/domain";
import { sql, type Selectable } from "kysely";
import { reachableCase, reachablePerson } from "../case-walls/index.ts";
import type { Actor } from "../sessions/index.ts";

export type ReferralRecord = Selectable<Schema["referrals"]> & {
  readonly desk_name: string | null;
  readonly partner_name: string | null;
  readonly by_name: string | null;
  readonly case_number: string | null;
  readonly outbox_state: OutboxState | null;
  readonly outbox_reason: ExchangeReason | null;
  readonly outbox_finished_at: string | null;
};
export type WithdrawalRecord = Selectable<Schema["referral_withdrawals"]>;
export type FactRecord = Selectable<Schema["referral_facts"]>;

/** Referrals of an organisation, with names and where their envelope is. */
export const selectReferrals = (tx: Tx, orgId: OrgId) =>
  tx
    .selectFrom("referrals as r")
    .leftJoin("desks as d", (join) => join.onRef("d.org_id", "=", "r.org_id").onRef("d.desk_id", "=", "r.desk_id"))
    .leftJoin("partners as p", (join) =>
      join.onRef("p.org_id", "=", "r.org_id").onRef("p.partner_id", "=", "r.partner_id"),
    )
    .leftJoin("users as u", (join) => join.onRef("u.org_id", "=", "r.org_id").onRef("u.user_id", "=", "r.sent_by"))
    .leftJoin("cases as c", (join) =>
      join.onRef("c.org_id", "=", "r.org_id").onRef("c.case_id", "=", "r.case_id").on("c.removed_at", "is", null),
    )
    .leftJoin("outbox as o", (join) =>
      join.onRef("o.org_id", "=", "r.org_id").onRef("o.envelope_id", "=", "r.envelope_id"),
    )
    .selectAll("r")
    .select([
      "d.name as desk_name",
      "p.name as partner_name",
      "u.name as by_name",
      "c.number as case_number",
      "o.state as outbox_state",
      "o.reason as outbox_reason",
      "o.finished_at as outbox_finished_at",
    ])
    .where("r.org_id", "=", orgId);

/** Whether a referral is about nobody whom a case keeps from the actor, and stands in no such case. */
export const reachableReferral = (actor: Actor) =>
  sql<boolean>`((r.person_id is null or ${reachablePerson(actor, "r")}) and not exists (
    select 1 from cases wall where wall.org_id = r.org_id and wall.case_id = r.case_id
      and not ${reachableCase(actor, "wall")}))`;

/** One of them. Errors: `referral.not_found`, also for one about somebody whom a case keeps from the actor. */
export async function findReferral(tx: Tx, actor: Actor, id: string, { lock = false } = {}): Promise<ReferralRecord> {
  if (!isUuidV7(id)) throw new SuarError("referral.not_found");
  const query = selectReferrals(tx, actor.orgId)
    .where("r.referral_id", "=", id as ReferralId)
    .where(reachableReferral(actor));
  const row = await (lock ? query.forUpdate("r") : query).executeTakeFirst();
  if (row === undefined) throw new SuarError("referral.not_found");
  return row;
}

/** The same for envelopes, where an unknown one is no fault and nobody reads. */
export const knownReferral = (
  tx: Tx,
  orgId: OrgId,
  id: ReferralId,
  { lock = false } = {},
): Promise<ReferralRecord | undefined> => {
  const query = selectReferrals(tx, orgId).where("r.referral_id", "=", id);
  return (lock ? query.forUpdate("r") : query).executeTakeFirst();
};

/** What was asked back of some referrals, oldest first. */
export async function withdrawalsOf(tx: Tx, orgId: OrgId, ids: readonly ReferralId[]): Promise<WithdrawalRecord[]> {
  if (ids.length === 0) return [];
  return tx
    .selectFrom("referral_withdrawals")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("referral_id", "in", ids)
    .orderBy("asked_at")
    .orderBy("withdrawal_id")
    .execute();
}

/** The words that are left of a referral, a row a class. */
export const factsOf = (tx: Tx, orgId: OrgId, id: ReferralId): Promise<FactRecord[]> =>
  tx
    .selectFrom("referral_facts")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("referral_id", "=", id)
    .orderBy("class")
    .execute();
