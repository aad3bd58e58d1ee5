import type { Schema, Tx } from "@suar/database";
import { isUuidV7, SuarError, type LeadId, type OrgId, type PreservationId, type UserId } from "@suar/domain";
import type { Selectable } from "kysely";

/** A request with the mark of its lead. */
export type RequestRecord = Selectable<Schema["preservation_requests"]> & { readonly synthetic: boolean };

const requestsIn = (tx: Tx, orgId: OrgId) =>
  tx
    .selectFrom("preservation_requests as r")
    .innerJoin("leads as l", (join) => join.onRef("l.org_id", "=", "r.org_id").onRef("l.lead_id", "=", "r.lead_id"))
    .selectAll("r")
    .select("l.synthetic")
    .where("r.org_id", "=", orgId)
    .where("l.removed_at", "is", null);

/** The requests of a lead, newest first. */
export const requestsOf = (tx: Tx, orgId: OrgId, lead: LeadId): Promise<RequestRecord[]> =>
  requestsIn(tx, orgId)
    .where("r.lead_id", "=", lead)
    .orderBy("r.prepared_at", "desc")
    .orderBy("r.request_id", "desc")
    .execute();

/**
 * One request of the organisation, locked until the transaction ends when `lock` is set.
 * Errors: `preservation.not_found`, also when its lead was removed or it belongs to somebody else.
 */
export async function findRequest(tx: Tx, orgId: OrgId, id: string, { lock = false } = {}): Promise<RequestRecord> {
  if (!isUuidV7(id)) throw new SuarError("preservation.not_found");
  const query = requestsIn(tx, orgId).where("r.request_id", "=", id as PreservationId);
  const row = await (lock ? query.forUpdate("r") : query).executeTakeFirst();
  if (row === undefined) throw new SuarError("preservation.not_found");
  return row;
}

/** Names by id of everybody who did something to the requests. */
export async function namesIn(
  tx: Tx,
  orgId: OrgId,
  rows: readonly RequestRecord[],
): Promise<ReadonlyMap<UserId, string>> {
  const ids = new Set(rows.flatMap((row) => [row.prepared_by, ...row.history.map(({ by }) => by)]));
  if (ids.size === 0) return new Map();
  const users = await tx
    .selectFrom("users")
    .select(["user_id", "name"])
    .where("org_id", "=", orgId)
    .where("user_id", "in", [...ids])
    .execute();
  return new Map(users.map((user) => [user.user_id, user.name]));
}
