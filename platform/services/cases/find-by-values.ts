import type { Tx } from "@suar/database";
import type { CaseId, OrgId } from "@suar/domain";
import { sql } from "kysely";

/** Rows of the rarest token that are looked at, newest first: a value of half of all cases must not cost more than a rare one. */
const maxChecked = 2000;
/** Cases that one search gives on. */
const maxListed = 60;

/**
 * Cases in which one token of every group is stated, newest first, and whether more may meet. The group that begins is the
 * shortest within `maxChecked` rows; the others are looked up. Cost: bounded by the limits, not by how many cases there are.
 */
export async function findByValues(
  tx: Tx,
  orgId: OrgId,
  groups: readonly (readonly string[])[],
): Promise<{ readonly cases: readonly CaseId[]; readonly isCut: boolean }> {
  const [shortest, ...others] = await shortestFirst(tx, orgId, groups);
  if (shortest === undefined) return { cases: [], isCut: false };
  const also = others.map(
    (tokens) => sql`and exists (select 1 from case_index o
      where o.org_id = ${orgId} and o.case_id = b.case_id and o.token = any(${uuids(tokens)}))`,
  );
  const { rows } = await sql<{ case_id: CaseId; looked: number }>`
    with b as materialized (select case_id from ${newestOf(orgId, shortest)} n
      order by case_id desc limit ${sql.lit(maxChecked)})
    select distinct b.case_id, (select count(*)::int from b) as looked from b where true ${sql.join(also, sql` `)}
    order by b.case_id desc limit ${sql.lit(maxListed)}`.execute(tx);
  const isCut = rows.length >= maxListed || (rows[0]?.looked ?? 0) >= maxChecked;
  return { cases: rows.map(({ case_id }) => case_id), isCut };
}

async function shortestFirst(
  tx: Tx,
  orgId: OrgId,
  groups: readonly (readonly string[])[],
): Promise<readonly (readonly string[])[]> {
  if (groups.length < 2) return groups;
  const counts = groups.map(
    (tokens, at) => sql`select ${sql.lit(at)} as at, count(*)::int as rows from (
      select 1 from ${newestOf(orgId, tokens)} n limit ${sql.lit(maxChecked)}) x`,
  );
  const { rows } = await sql<{ at: number; rows: number }>`${sql.join(counts, sql` union all `)}`.execute(tx);
  const lengths = new Map(rows.map(({ at, rows: length }) => [at, length]));
  return groups
    .map((tokens, at) => ({ tokens, length: lengths.get(at) ?? 0 }))
    .toSorted((one, two) => one.length - two.length)
    .map(({ tokens }) => tokens);
}

/**
 * The newest rows of each token. Token by token, because a plan that is kept for any number of tokens would otherwise walk the
 * whole index in its order, past every row of everybody.
 */
const newestOf = (
  orgId: OrgId,
  tokens: readonly string[],
) => sql`(select n.case_id from unnest(${uuids(tokens)}) as t (token)
  cross join lateral (select case_id from case_index where org_id = ${orgId} and token = t.token
    order by case_id desc limit ${sql.lit(maxChecked)}) n)`;

/** As one value, so that a statement stays the same however many there are, and its plan is kept. */
const uuids = (tokens: readonly string[]) => sql`${`{${tokens.join(",")}}`}::uuid[]`;
