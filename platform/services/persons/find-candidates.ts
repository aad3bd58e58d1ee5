import type { Tx } from "@suar/database";
import type { OrgId, PersonId } from "@suar/domain";
import { sql } from "kysely";
import type { NameTokens } from "./index-values.ts";

/** People who may be meant, best list first, and whether one of the lists was cut. */
export interface Candidates {
  readonly persons: readonly PersonId[];
  readonly isCut: boolean;
}

/** People that a list gives at most: opening and comparing them has to fit into one answer. */
const maxListed = 40;
/** Rows of one token that are looked at: a word that half a country shares must not cost more than a rare one. */
const maxOfToken = 400;
/** People of a list whose other words are looked up. */
const maxChecked = 1500;

/**
 * People whose names may be the one asked for: the same words; two of them by sound; all words begin so; one by sound.
 * Shapes: at most 160. Cost: bounded by the limits, not by how many people there are. Errors: none.
 */
export async function findByName(tx: Tx, orgId: OrgId, tokens: NameTokens): Promise<Candidates> {
  const lists = [
    await withMost(tx, orgId, tokens.whole),
    await withMost(tx, orgId, tokens.pairs),
    await withAll(tx, orgId, tokens.beginnings),
  ];
  const isEnough = lists.flat().length >= maxListed && tokens.beginnings.length > 1;
  if (!isEnough) lists.push(await withMost(tx, orgId, tokens.sounds));
  return {
    persons: [...new Set(lists.flat())],
    isCut: lists.some((list) => list.length >= maxListed),
  };
}

/** People with most of these tokens first. */
export async function withMost(tx: Tx, orgId: OrgId, tokens: readonly string[]): Promise<readonly PersonId[]> {
  if (tokens.length === 0) return [];
  const { rows } = await sql<{ person_id: PersonId }>`
    select i.person_id from (values ${sql.join(tokens.map((token) => sql`(${token}::uuid)`))}) as t (token)
    cross join lateral (
      select x.person_id from person_index x where x.org_id = ${orgId} and x.token = t.token limit ${sql.lit(maxOfToken)}
    ) i
    group by i.person_id order by count(*) desc, i.person_id limit ${sql.lit(maxListed)}`.execute(tx);
  return rows.map(({ person_id }) => person_id);
}

/**
 * People with one token of each group: those of the shortest list who also stand in the others. A database that
 * intersects whole lists reads all of a word that half a country shares, so no more than `maxChecked` are looked up.
 */
async function withAll(tx: Tx, orgId: OrgId, groups: NameTokens["beginnings"]): Promise<readonly PersonId[]> {
  const [shortest, ...others] = await shortestFirst(tx, orgId, groups);
  if (shortest === undefined) return [];
  const also = others.map(
    (tokens, at) => sql`cross join lateral (
      select 1 from person_index o where o.org_id = ${orgId} and o.person_id = b.person_id and o.token in (${uuids(tokens)})
      limit 1) ${sql.ref(`o${at}`)}`,
  );
  const { rows } = await sql<{ person_id: PersonId }>`
    select b.person_id from (
      select person_id from person_index where org_id = ${orgId} and token in (${uuids(shortest)})
      limit ${sql.lit(maxChecked)}
    ) b ${sql.join(also, sql` `)} limit ${sql.lit(maxListed)}`.execute(tx);
  return rows.map(({ person_id }) => person_id);
}

async function shortestFirst(
  tx: Tx,
  orgId: OrgId,
  groups: NameTokens["beginnings"],
): Promise<NameTokens["beginnings"]> {
  if (groups.length < 2) return groups;
  const counts = groups.map(
    (tokens, at) => sql`select ${sql.lit(at)} as at, count(*)::int as rows from (
      select 1 from person_index where org_id = ${orgId} and token in (${uuids(tokens)}) limit ${sql.lit(maxChecked)}) x`,
  );
  const { rows } = await sql<{ at: number; rows: number }>`${sql.join(counts, sql` union all `)}`.execute(tx);
  const lengths = new Map(rows.map(({ at, rows: length }) => [at, length]));
  return groups
    .map((tokens, at) => ({ tokens, length: lengths.get(at) ?? 0 }))
    .toSorted((one, two) => one.length - two.length)
    .map(({ tokens }) => tokens);
}

const uuids = (tokens: readonly string[]) => sql.join(tokens.map((token) => sql`${token}::uuid`));
