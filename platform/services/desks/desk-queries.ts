import type { Schema, Tx } from "@suar/database";
import { instantOf, isUuidV7, SuarError, type DeskId, type OrgId, type VettingState } from "@suar/domain";
import type { Selectable } from "kysely";

/** A desk with the name of whoever vouched for it. */
export type DeskRecord = Selectable<Schema["desks"]> & { readonly vetted_by_name: string | null };

/** The desks of an organisation. */
export const selectDesks = (tx: Tx, orgId: OrgId) =>
  tx
    .selectFrom("desks as d")
    .leftJoin("users as u", (join) => join.onRef("u.org_id", "=", "d.org_id").onRef("u.user_id", "=", "d.vetted_by"))
    .selectAll("d")
    .select("u.name as vetted_by_name")
    .where("d.org_id", "=", orgId);

/** One of them. Errors: `desk.not_found`; whose it is instead is not said. */
export async function findDesk(tx: Tx, orgId: OrgId, id: string, { lock = false } = {}): Promise<DeskRecord> {
  if (!isUuidV7(id)) throw new SuarError("desk.not_found");
  const query = selectDesks(tx, orgId).where("d.desk_id", "=", id as DeskId);
  const row = await (lock ? query.forUpdate("d") : query).executeTakeFirst();
  if (row === undefined) throw new SuarError("desk.not_found");
  return row;
}

/** How the vetting of a desk stands at a moment; its last day counts, by UTC. */
export function vettingOf(
  { closed_at, next_check }: Pick<DeskRecord, "closed_at" | "next_check">,
  now: number,
): VettingState {
  if (closed_at !== null) return "closed";
  if (next_check === null) return "not_vetted";
  return next_check < instantOf(now).slice(0, 10) ? "check_due" : "vetted";
}
