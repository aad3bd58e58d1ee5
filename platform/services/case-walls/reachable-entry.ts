import type { Tx } from "@suar/database";
import { sql, type RawBuilder } from "kysely";
import type { Actor } from "../sessions/index.ts";

/**
 * Whether an entry of the trail tells nothing of a case that shuts the reader out, nor of its people and contacts: as SQL over
 * a row of `audit_entries` named `e`. `undefined` when nothing shuts them out, which costs one look.
 */
export async function reachableEntry(tx: Tx, actor: Actor): Promise<RawBuilder<boolean> | undefined> {
  const { rows } = await sql<{ id: string }>`
    with shut as (select case_id from case_exclusions where org_id = ${actor.orgId} and body_id = ${actor.userId})
    select case_id::text as id from shut
    union select p.person_id::text from case_persons p join shut using (case_id) where p.org_id = ${actor.orgId}
    union select t.contact_id::text from case_contacts t join shut using (case_id) where t.org_id = ${actor.orgId}`.execute(
    tx,
  );
  if (rows.length === 0) return undefined;
  const hidden = rows.map(({ id }) => id);
  const named = sql.join(hidden.map((id) => sql`${`%${id}%`}`));
  return sql<boolean>`(e.subject_id <> all (array[${sql.join(hidden)}]::text[])
    and not e.details::text like any (array[${named}]::text[]))`;
}
