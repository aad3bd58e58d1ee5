import type { Schema, Tx } from "@suar/database";
import {
  isUuidV7,
  SuarError,
  type ConsentEntryId,
  type Forgetting,
  type Ledger,
  type LedgerEntry,
  type OrgId,
  type PartnerId,
  type PersonId,
  type ReviewOutcome,
  type UserId,
} from "@suar/domain";
import type { Selectable } from "kysely";
import { reachablePerson } from "../case-walls/index.ts";
import type { Actor } from "../sessions/index.ts";

/** An entry with its review, and the names of who wrote and reviewed it. */
export type EntryRecord = Selectable<Schema["consent_entries"]> & {
  readonly desk_name: string;
  readonly desk_can_hold: boolean;
  readonly desk_forgetting: Forgetting;
  readonly desk_partner: PartnerId | null;
  readonly by_name: string | null;
  readonly outcome: ReviewOutcome | null;
  readonly review_sealed: string | null;
  readonly reviewed_by: UserId | null;
  readonly reviewed_at: string | null;
  readonly reviewer_name: string | null;
};

/** Entries of an organisation with their reviews. */
export const selectEntries = (tx: Tx, orgId: OrgId) =>
  tx
    .selectFrom("consent_entries as e")
    .innerJoin("desks as d", (join) => join.onRef("d.org_id", "=", "e.org_id").onRef("d.desk_id", "=", "e.desk_id"))
    .leftJoin("users as u", (join) => join.onRef("u.org_id", "=", "e.org_id").onRef("u.user_id", "=", "e.recorded_by"))
    .leftJoin("consent_reviews as r", (join) =>
      join.onRef("r.org_id", "=", "e.org_id").onRef("r.entry_id", "=", "e.entry_id"),
    )
    .leftJoin("users as v", (join) => join.onRef("v.org_id", "=", "r.org_id").onRef("v.user_id", "=", "r.reviewed_by"))
    .selectAll("e")
    .select([
      "d.name as desk_name",
      "d.can_hold_or_remove as desk_can_hold",
      "d.forgetting as desk_forgetting",
      "d.partner_id as desk_partner",
      "u.name as by_name",
      "r.outcome",
      "r.sealed as review_sealed",
      "r.reviewed_by",
      "r.at as reviewed_at",
      "v.name as reviewer_name",
    ])
    .where("e.org_id", "=", orgId);

/** One entry, locked. Errors: `consent.not_found`, also for one of somebody whom a case keeps from the actor. */
export async function findEntry(tx: Tx, actor: Actor, id: string): Promise<EntryRecord> {
  if (!isUuidV7(id)) throw new SuarError("consent.not_found");
  const row = await selectEntries(tx, actor.orgId)
    .where("e.entry_id", "=", id as ConsentEntryId)
    .where(reachablePerson(actor, "e"))
    .forUpdate("e")
    .executeTakeFirst();
  if (row === undefined) throw new SuarError("consent.not_found");
  return row;
}

/** A person's entries, newest first. */
export const entriesOf = (tx: Tx, orgId: OrgId, person: PersonId): Promise<EntryRecord[]> =>
  selectEntries(tx, orgId)
    .where("e.person_id", "=", person)
    .orderBy("e.at", "desc")
    .orderBy("e.entry_id", "desc")
    .execute();

/** What a person took back, newest first. */
export const withdrawalsOf = (tx: Tx, orgId: OrgId, person: PersonId) =>
  tx
    .selectFrom("consent_withdrawals as w")
    .leftJoin("desks as d", (join) => join.onRef("d.org_id", "=", "w.org_id").onRef("d.desk_id", "=", "w.desk_id"))
    .leftJoin("users as u", (join) => join.onRef("u.org_id", "=", "w.org_id").onRef("u.user_id", "=", "w.recorded_by"))
    .selectAll("w")
    .select(["d.name as desk_name", "u.name as by_name"])
    .where("w.org_id", "=", orgId)
    .where("w.person_id", "=", person)
    .orderBy("w.at", "desc")
    .orderBy("w.withdrawal_id", "desc")
    .execute();

/** A person's ledger as the rule reads it. */
export async function readLedger(tx: Tx, orgId: OrgId, person: PersonId): Promise<Ledger> {
  const entries = (await entriesOf(tx, orgId, person)).map(entryOf);
  const withdrawals = (await withdrawalsOf(tx, orgId, person)).map((row) => ({
    person,
    recipient: row.desk_id,
    purpose: row.purpose,
    classes: row.classes,
    at: Date.parse(row.at),
  }));
  return { entries, withdrawals };
}

/** A row as the rule reads it. */
export function entryOf(row: EntryRecord): LedgerEntry {
  const { facts } = row;
  const entry = {
    id: row.entry_id,
    person: row.person_id,
    recipient: row.desk_id,
    purpose: row.purpose,
    classes: row.classes,
    by: row.recorded_by,
    at: Date.parse(row.at),
    until: Date.parse(row.until),
    endedAt: row.ended_at === null ? null : Date.parse(row.ended_at),
  };
  const review =
    row.outcome === null || row.reviewed_by === null || row.reviewed_at === null
      ? null
      : { outcome: row.outcome, by: row.reviewed_by, at: Date.parse(row.reviewed_at) };
  switch (row.basis) {
    // What a row of an older program lacks is read as the answer that allows least.
    case "consent":
      return {
        ...entry,
        basis: "consent",
        answer: facts.answer ?? "no",
        heardForgetting: facts.heardForgetting ?? "can",
        treatedAs: facts.treatedAs ?? "child",
      };
    case "order_of_law":
      return { ...entry, basis: "order_of_law", review, contest: facts.contest ?? "suspends" };
    case "third_party_tip":
      return { ...entry, basis: "third_party_tip", review, askedForHelp: facts.askedForHelp ?? false };
    default:
      return { ...entry, basis: row.basis, review };
  }
}
