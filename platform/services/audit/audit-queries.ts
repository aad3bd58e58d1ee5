import type { Tx } from "@suar/database";
import { instantOf, type AuditEntry, type AuditFilter, type OrgId, type UserId } from "@suar/domain";
import type { RawBuilder } from "kysely";

const dayMs = 24 * 60 * 60_000;

/**
 * The organisation's entries under a filter, and of those what the `wall` lets through (`reachableEntry`). A day that does
 * not exist, or an id of nobody, matches nothing.
 */
export function entriesMatching(
  tx: Tx,
  orgId: OrgId,
  { actor, action, subject, from, to }: AuditFilter,
  wall?: RawBuilder<boolean>,
) {
  let query = tx.selectFrom("audit_entries as e").where("e.org_id", "=", orgId);
  if (actor === "program") query = query.where("e.actor", "is", null);
  else if (actor !== undefined) query = query.where((row) => row.eb(row.cast<string>("e.actor", "text"), "=", actor));
  if (action !== undefined) query = query.where("e.action", "=", action);
  if (subject !== undefined) query = query.where("e.subject_id", "=", subject);
  if (from !== undefined) query = query.where("e.at", ">=", instantOf(Date.parse(from)));
  if (to !== undefined) query = query.where("e.at", "<", instantOf(Date.parse(to) + dayMs));
  return wall === undefined ? query : query.where(wall);
}

/** The columns of an `AuditEntry`, with the name that the person has now. */
export const withEntryColumns = (query: ReturnType<typeof entriesMatching>) =>
  query
    .leftJoin("users as u", (join) => join.onRef("u.org_id", "=", "e.org_id").onRef("u.user_id", "=", "e.actor"))
    .select(["e.seq", "e.at", "e.actor", "e.action", "e.subject_kind", "e.subject_id", "e.details", "u.name"]);

type EntryRow = Awaited<ReturnType<ReturnType<typeof withEntryColumns>["execute"]>>[number];

export const presentEntry = (row: EntryRow): AuditEntry => ({
  seq: row.seq,
  at: row.at,
  actor: row.actor === null ? null : { id: row.actor, name: row.name ?? "" },
  action: row.action,
  subject: { kind: row.subject_kind, id: row.subject_id },
  details: Object.fromEntries(
    Object.entries(row.details).map(([key, value]) => [key, typeof value === "object" ? [...value] : value]),
  ),
});

/** Everybody of the organisation, those who left too: old entries name them. */
export const peopleOfTrail = (tx: Tx, orgId: OrgId): Promise<{ id: UserId; name: string }[]> =>
  tx.selectFrom("users").select(["user_id as id", "name"]).where("org_id", "=", orgId).orderBy("name").execute();
