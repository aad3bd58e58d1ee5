import type { CaseTable, Tx } from "@suar/database";
import { isUuidV7, SuarError, type CaseId } from "@suar/domain";
import { sql, type Selectable } from "kysely";
import { byRow, reachableCase } from "../case-walls/index.ts";
import type { Actor } from "../sessions/index.ts";

/** A case's head with its owner's name and whether the actor works on it. */
export type CaseRecord = Selectable<CaseTable> & { readonly owner_name: string | null; readonly is_mine: boolean };

/** The cases that the actor may know of. */
export const selectCases = (tx: Tx, actor: Actor) =>
  tx
    .selectFrom("cases as c")
    .leftJoin("users as u", (join) => join.onRef("u.org_id", "=", "c.org_id").onRef("u.user_id", "=", "c.owner"))
    .selectAll("c")
    .select([
      "u.name as owner_name",
      sql<boolean>`exists (select 1 from case_workers w where w.org_id = c.org_id and w.case_id = c.case_id
        and w.user_id = ${actor.userId} ${byRow})`.as("is_mine"),
    ])
    .where("c.org_id", "=", actor.orgId)
    .where(reachableCase(actor, "c"));

/**
 * One case; locked until the transaction ends with `lock`, removed ones too with `withRemoved`.
 * Errors: `case.not_found` when there is none, it is somebody else's, stands behind a wall or was removed: which is not said.
 */
export async function findCase(
  tx: Tx,
  actor: Actor,
  id: string,
  { lock = false, withRemoved = false }: { readonly lock?: boolean; readonly withRemoved?: boolean } = {},
): Promise<CaseRecord> {
  if (!isUuidV7(id)) throw new SuarError("case.not_found");
  const query = selectCases(tx, actor).where("c.case_id", "=", id as CaseId);
  const row = await (lock ? query.forNoKeyUpdate("c") : query).executeTakeFirst();
  if (row === undefined || (row.removed_at !== null && !withRemoved)) throw new SuarError("case.not_found");
  return row;
}

/** The same for a change by somebody who saw `version` of the head. Errors: `case.not_found`; `case.changed`. */
export async function lockCase(
  tx: Tx,
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<CaseRecord> {
  const row = await findCase(tx, actor, id, { lock: true });
  if (row.version !== version) throw new SuarError("case.changed", { version: row.version });
  return row;
}
