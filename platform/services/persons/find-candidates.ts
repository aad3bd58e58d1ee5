import { together, uuidList, type Tx } from "@suar/database";
import type { OrgId, PersonId } from "@suar/domain";
import { sql } from "kysely";
import type { ContactTokens, NameTokens } from "./index-values.ts";

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

/** What is asked for: a name, a contact, or words that may be either. */
export interface PersonTokens {
  readonly name?: NameTokens | undefined;
  readonly contact?: ContactTokens | undefined;
}

/** Who may be meant by the name, best list first, and by the contact: all of it, or its last digits. */
export interface FoundPeople {
  readonly name: Candidates;
  readonly contact: { readonly whole: readonly PersonId[]; readonly ending: readonly PersonId[] };
}

/**
 * People whose contact is the one asked for, or ends so, and people whose names may be it: the same words; two of them by sound; all
 * words begin so; one by sound. Shapes: at most 160 by a name. Cost: two trips, bounded by the limits and not by how many
 * people there are. Errors: none.
 */
export async function findPeople(tx: Tx, orgId: OrgId, { name, contact }: PersonTokens): Promise<FoundPeople> {
  const beginnings = name?.beginnings ?? [];
  const first = await together(tx, {
    contact: selectMost(orgId, contact?.whole ?? []),
    ending: selectMost(orgId, contact?.ending ?? []),
    whole: selectMost(orgId, name?.whole ?? []),
    pairs: selectMost(orgId, name?.pairs ?? []),
    lengths: selectLengths(orgId, beginnings),
  });
  const idsOf = (rows: readonly Found[]) => rows.map(({ person_id }) => person_id);
  const byContact = { whole: idsOf(first.contact), ending: idsOf(first.ending) };
  if (name === undefined) return { name: { persons: [], isCut: false }, contact: byContact };
  const second = await together(tx, {
    all: selectAll(orgId, shortestFirst(beginnings, first.lengths)),
    sounds: selectMost(orgId, name.sounds),
  });
  const lists = [first.whole, first.pairs, second.all];
  const isEnough = lists.flat().length >= maxListed && beginnings.length > 1;
  if (!isEnough) lists.push(second.sounds);
  const isCut = lists.some((list) => list.length >= maxListed);
  return { name: { persons: [...new Set(lists.flatMap(idsOf))], isCut }, contact: byContact };
}

interface Found {
  readonly person_id: PersonId;
}

/** People with most of these tokens first. */
const selectMost = (orgId: OrgId, tokens: readonly string[]) => sql<Found>`
  select i.person_id from unnest(${uuidList(tokens)}) as t (token)
  cross join lateral (
    select x.person_id from person_index x where x.org_id = ${orgId} and x.token = t.token limit ${sql.lit(maxOfToken)}
  ) i
  group by i.person_id order by count(*) desc, i.person_id limit ${sql.lit(maxListed)}`;

/**
 * People with one token of each group: those of the first, which is the shortest, who also stand in the others. A database
 * that intersects whole lists reads all of a word that half a country shares, so no more than `maxChecked` are looked up.
 */
function selectAll(orgId: OrgId, [shortest = [], ...others]: NameTokens["beginnings"]) {
  const also = others.map(
    (tokens, at) => sql`cross join lateral (
      select 1 from person_index o where o.org_id = ${orgId} and o.person_id = b.person_id and o.token = any(${uuidList(tokens)})
      limit 1) ${sql.ref(`o${at}`)}`,
  );
  return sql<Found>`
    select b.person_id from (
      select person_id from person_index where org_id = ${orgId} and token = any(${uuidList(shortest)})
      limit ${sql.lit(maxChecked)}
    ) b ${sql.join(also, sql` `)} limit ${sql.lit(maxListed)}`;
}

/** How many rows each group has, in their order, as far as they are looked at. */
function selectLengths(orgId: OrgId, groups: NameTokens["beginnings"]) {
  const counts = groups.map(
    (tokens) => sql`(select count(*)::int from (
      select 1 from person_index where org_id = ${orgId} and token = any(${uuidList(tokens)}) limit ${sql.lit(maxChecked)}) x)`,
  );
  return sql<{ readonly each: readonly number[] }>`select array[${sql.join(counts)}]::int[] as each`;
}

function shortestFirst(
  groups: NameTokens["beginnings"],
  [lengths]: readonly { readonly each: readonly number[] }[],
): NameTokens["beginnings"] {
  return groups
    .map((tokens, at) => ({ tokens, length: lengths?.each[at] ?? 0 }))
    .toSorted((one, two) => one.length - two.length)
    .map(({ tokens }) => tokens);
}
