import { later, type Tx } from "@suar/database";
import type { CaseId, OrgId, PersonId, StatementId } from "@suar/domain";
import { sql } from "kysely";

/** Whose rows of the blind index. */
export interface TokenPlace {
  readonly org_id: OrgId;
  readonly case_id: CaseId;
  readonly statement_id: StatementId;
}

/** Tokens as a statement's row keeps them: 32 hexadecimal characters each, one behind the other. */
export const joinTokens = (tokens: readonly string[]): string =>
  tokens.map((token) => token.replaceAll("-", "")).join("");

/** Writes what a statement is found by. */
export async function insertTokens(
  tx: Tx,
  place: TokenPlace & { readonly person_id: PersonId | null },
  tokens: readonly string[],
): Promise<void> {
  if (tokens.length === 0) return;
  await later(
    tx,
    tx
      .insertInto("case_index")
      .values(tokens.map((token) => ({ ...place, token })))
      .onConflict((conflict) => conflict.doNothing()),
  );
}

/** Takes a statement out of the index; `tokens` are those that its row kept. */
export async function dropTokens(tx: Tx, place: TokenPlace, tokens: string): Promise<void> {
  if (tokens === "") return;
  const each = tokens.match(/.{32}/g) ?? [];
  await later(
    tx,
    sql`delete from case_index where org_id = ${place.org_id} and case_id = ${place.case_id}
      and statement_id = ${place.statement_id} and token in (${sql.join(each.map((token) => sql`${token}::uuid`))})`,
  );
}
