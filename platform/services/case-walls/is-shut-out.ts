import type { Tx } from "@suar/database";
import type { DeskId, OrgId, PartnerId, PersonId } from "@suar/domain";
import { sql } from "kysely";

/**
 * Whether a desk was shut out of a case that the person stands in: the desk itself, the partner whose node it works on, or
 * another desk of that partner. What is shut out of one of the person's cases is told nothing of the person at all.
 */
export async function isShutOut(
  tx: Tx,
  orgId: OrgId,
  {
    person,
    desk,
  }: { readonly person: PersonId; readonly desk: { readonly desk_id: DeskId; readonly partner_id: PartnerId | null } },
): Promise<boolean> {
  const { rows } = await sql<{ found: number }>`
    select 1 as found from case_exclusions x
    join case_persons p on p.org_id = x.org_id and p.case_id = x.case_id
    left join desks d on d.org_id = x.org_id and x.kind = 'desk' and d.desk_id::text = x.body_id::text
    where x.org_id = ${orgId} and p.person_id = ${person}
      and ((x.kind = 'desk' and x.body_id::text = ${desk.desk_id satisfies DeskId}::text)
        or (${desk.partner_id}::uuid is not null
          and (x.kind = 'partner' and x.body_id::text = ${desk.partner_id}::text or d.partner_id = ${desk.partner_id}::uuid)))
    limit 1`.execute(tx);
  return rows.length > 0;
}
