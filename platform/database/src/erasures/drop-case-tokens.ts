import { sql } from "kysely";
import type { Tx } from "../schema.ts";

/**
 * Takes what is stated in a case, or about a person in any case, out of the blind index of cases: the statements say where
 * they stand, so it needs no key and no look at everybody's tokens. `column` is `case_id` or `person_id`.
 */
export async function dropCaseTokens(
  tx: Tx,
  { orgId, column, id }: { readonly orgId: string; readonly column: string; readonly id: string },
): Promise<void> {
  await sql`
    delete from case_index i using (
      select s.case_id, s.statement_id, substr(s.tokens, n * 32 + 1, 32)::uuid as token
      from case_statements s cross join lateral generate_series(0, length(s.tokens) / 32 - 1) as n
      where s.org_id = ${orgId} and s.${sql.ref(column)} = ${id} and s.tokens <> ''
    ) theirs
    where i.org_id = ${orgId} and i.token = theirs.token and i.case_id = theirs.case_id
      and i.statement_id = theirs.statement_id`.execute(tx);
}
