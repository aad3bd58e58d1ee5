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

/** People with one token of each group. */
async function withAll(tx: Tx, orgId: OrgId, groups: NameTokens["beginnings"]): Promise<readonly PersonId[]> {
  const [first, ...others] = groups;
  if (first === undefined) return [];
  const anyOf = (tokens: readonly string[]) => sql.join(tokens.map((token) => sql`${token}::uuid`));
  const also = others.map(
    (tokens) =>
      sql`intersect select person_id from person_index where org_id = ${orgId} and token in (${anyOf(tokens)})`,
  );
  const { rows } = await sql<{ person_id: PersonId }>`
    select person_id from person_index where org_id = ${orgId} and token in (${anyOf(first)})
    ${sql.join(also, sql` `)} limit ${sql.lit(maxListed)}`.execute(tx);
  return rows.map(({ person_id }) => person_id);
}
