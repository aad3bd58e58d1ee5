import type { Schema, Tx } from "@suar/database";
import { isUuidV7, SuarError, type LeadId, type OrgId } from "@suar/domain";
import type { Selectable } from "kysely";

/** A lead with the name of the person who opened it. */
export type LeadRecord = Selectable<Schema["leads"]> & { readonly opened_by_name: string };
/** A note or decision with the name of the person behind it. */
export type NoteRecord = Selectable<Schema["notes"]> & { readonly by_name: string };
export type DecisionRecord = Selectable<Schema["decisions"]> & { readonly by_name: string };

/**
 * One lead of the organisation, locked until the transaction ends when `lock` is set.
 * Errors: `lead.not_found` when it does not exist, belongs to somebody else or was removed; which of them is not said.
 */
export async function findLead(tx: Tx, orgId: OrgId, id: string, { lock = false } = {}): Promise<LeadRecord> {
  if (!isUuidV7(id)) throw new SuarError("lead.not_found");
  const query = tx
    .selectFrom("leads as l")
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "l.org_id").onRef("u.user_id", "=", "l.opened_by"))
    .selectAll("l")
    .select("u.name as opened_by_name")
    .where("l.org_id", "=", orgId)
    .where("l.lead_id", "=", id as LeadId)
    .where("l.removed_at", "is", null);
  const row = await (lock ? query.forUpdate("l") : query).executeTakeFirst();
  if (row === undefined) throw new SuarError("lead.not_found");
  return row;
}

/** Notes of a lead, oldest first. */
export const notesOf = (tx: Tx, orgId: OrgId, lead: LeadId): Promise<NoteRecord[]> =>
  tx
    .selectFrom("notes as n")
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "n.org_id").onRef("u.user_id", "=", "n.by_user"))
    .selectAll("n")
    .select("u.name as by_name")
    .where("n.org_id", "=", orgId)
    .where("n.lead_id", "=", lead)
    .orderBy("n.at")
    .orderBy("n.note_id")
    .execute();

/** Decisions about a lead, oldest first, those taken back included. */
export const decisionsOf = (tx: Tx, orgId: OrgId, lead: LeadId): Promise<DecisionRecord[]> =>
  tx
    .selectFrom("decisions as d")
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "d.org_id").onRef("u.user_id", "=", "d.by_user"))
    .selectAll("d")
    .select("u.name as by_name")
    .where("d.org_id", "=", orgId)
    .where("d.lead_id", "=", lead)
    .orderBy("d.at")
    .orderBy("d.decision_id")
    .execute();
