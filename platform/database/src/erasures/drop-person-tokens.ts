import { sql } from "kysely";
import type { Tx } from "../schema.ts";

/**
 * Takes a person out of the blind index. Their row of `person_tokens` says where they stand: it needs no key, and no look
 * at everybody's tokens, for which a second index as large as the first would have to be kept.
 */
export async function dropPersonTokens(
  tx: Tx,
  { orgId, person }: { readonly orgId: string; readonly person: string },
): Promise<void> {
  await sql`
    delete from person_index i using (
      select substr(t.tokens, n * 32 + 1, 32)::uuid as token
      from person_tokens t cross join generate_series(0, length(t.tokens) / 32 - 1) as n
      where t.org_id = ${orgId} and t.person_id = ${person}
    ) mine
    where i.org_id = ${orgId} and i.person_id = ${person} and i.token = mine.token`.execute(tx);
  await sql`delete from person_tokens where org_id = ${orgId} and person_id = ${person}`.execute(tx);
}
