import { uuidList, type Tx } from "@suar/database";
import type { CaseId, CaseStatus, OrgId } from "@suar/domain";
import { sql } from "kysely";
import { byRow, reachableCase } from "../case-walls/index.ts";
import type { Actor } from "../sessions/index.ts";

/** Rows of the rarest token that are looked at, newest first: a value of half of all cases must not cost more than a rare one. */
const maxChecked = 2000;
/** Cases that one search gives on. */
const maxListed = 60;

/** Which cases are looked among, besides those that the actor may know of. */
interface Among {
  /** Only these; all when absent. */
  readonly ids?: readonly CaseId[];
  readonly status?: CaseStatus | undefined;
}

/**
 * Cases that the actor may know of in which one token of every group is stated, newest first, and whether more may meet. The
 * group that begins is the shortest within `maxChecked` rows; the others are looked up. Cost: bounded by the limits, not by how
 * many cases there are.
 */
export async function findByValues(
  tx: Tx,
  actor: Actor,
  groups: readonly (readonly string[])[],
  { ids, status }: Among = {},
): Promise<{ readonly cases: readonly CaseId[]; readonly isCut: boolean }> {
  if (groups.length === 0 || ids?.length === 0) return { cases: [], isCut: false };
  const counted = ids === undefined ? await shortestFirst(tx, actor.orgId, groups) : { groups, rows: 0 };
  const [shortest, ...others] = counted.groups;
  const looked =
    ids === undefined ? sql`${newestOf(actor.orgId, shortest ?? [])} n` : sql`unnest(${uuidList(ids)}) n (case_id)`;
  const stated = (ids === undefined ? others : groups).map(
    (tokens) => sql`and exists (select 1 from case_index o
      where o.org_id = c.org_id and o.case_id = c.case_id and o.token = any(${uuidList(tokens)}) ${byRow})`,
  );
  // Sorted before it is joined, and joined row by row: so the first `maxListed` that meet end the search.
  const { rows } = await sql<{ case_id: CaseId }>`
    select b.case_id from (select distinct n.case_id from ${looked} order by 1 desc limit ${sql.lit(maxChecked)}) b
    cross join lateral (select 1 from cases c where c.org_id = ${actor.orgId} and c.case_id = b.case_id
      and c.removed_at is null ${status === undefined ? sql`` : sql`and c.status = ${status}`}
      and ${reachableCase(actor)} ${sql.join(stated, sql` `)} ${byRow}) met
    order by b.case_id desc limit ${sql.lit(maxListed)}`.execute(tx);
  const isCut = rows.length >= maxListed || counted.rows >= maxChecked;
  return { cases: rows.map(({ case_id }) => case_id), isCut };
}

/** The groups, the one with the fewest rows first, and how many rows that has, at most `maxChecked`. */
async function shortestFirst(
  tx: Tx,
  orgId: OrgId,
  groups: readonly (readonly string[])[],
): Promise<{ readonly groups: readonly (readonly string[])[]; readonly rows: number }> {
  const counts = groups.map(
    (tokens, at) => sql`select ${sql.lit(at)} as at, count(*)::int as rows from (
      select 1 from ${newestOf(orgId, tokens)} n limit ${sql.lit(maxChecked)}) x`,
  );
  const { rows } = await sql<{ at: number; rows: number }>`${sql.join(counts, sql` union all `)}`.execute(tx);
  const sorted = rows.toSorted((one, two) => one.rows - two.rows);
  return { groups: sorted.flatMap(({ at }) => groups.slice(at, at + 1)), rows: sorted[0]?.rows ?? 0 };
}

/**
 * The newest rows of each token. Token by token, because a plan that is kept for any number of tokens would otherwise walk the
 * whole index in its order, past every row of everybody.
 */
const newestOf = (
  orgId: OrgId,
  tokens: readonly string[],
) => sql`(select n.case_id from unnest(${uuidList(tokens)}) as t (token)
  cross join lateral (select case_id from case_index where org_id = ${orgId} and token = t.token
    order by case_id desc limit ${sql.lit(maxChecked)}) n)`;
