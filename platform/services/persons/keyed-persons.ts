import type { Tx } from "@suar/database";
import type { OrgId, PersonId } from "@suar/domain";
import { keyVersion } from "@suar/matching";
import { sql } from "kysely";
import {
  openPersonKey,
  rewrapPersonKey,
  type KeyedRecords,
  type OrganisationKeys,
  type PersonKey,
} from "../keys/index.ts";
import { tokensOf } from "./index-values.ts";
import { openFact } from "./seal-fact.ts";

/**
 * People, as a change of the organisation's key moves them: their keys are wrapped anew, and what they are found by is
 * made with the new index key. Fields stay as they are: the person's own key does not change. A batch is a handful of
 * statements, however many people it has.
 */
export const keyedPersons: KeyedRecords = {
  name: "persons",
  countBehind: async (tx, orgId, version) => {
    const { count } = await behind(tx, orgId, version)
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return count;
  },
  moveBatch: async (tx: Tx, keys: OrganisationKeys, limit: number) => {
    const { orgId, current } = keys;
    const rows = await behind(tx, orgId, current.version)
      .select(["k.person_id", "k.version", "k.wrapped"])
      .orderBy("k.person_id")
      .limit(limit)
      .forUpdate("k")
      .execute();
    if (rows.length === 0) return 0;
    const moved = rows.map(({ person_id: personId, version, wrapped }) => {
      const next = rewrapPersonKey(keys, { personId, version, wrapped });
      return { person: personId, next, key: openPersonKey(keys, next) };
    });
    const wrapped = moved.map(({ person, next }) => ({ person_id: person, wrapped: next.wrapped }));
    await sql`update person_keys k set version = ${current.version}, wrapped = r.wrapped
      from jsonb_to_recordset(${JSON.stringify(wrapped)}::jsonb) as r (person_id uuid, wrapped text)
      where k.org_id = ${orgId} and k.person_id = r.person_id`.execute(tx);
    await writeManyTokens(tx, keys, new Map(moved.map(({ person, key }) => [person, key])));
    return rows.length;
  },
};

/** People whose key or tokens were made with another version of the key, or by older rules for names. */
const behind = (tx: Tx, orgId: OrgId, version: number) =>
  tx
    .selectFrom("person_keys as k")
    .leftJoin("person_tokens as t", (join) =>
      join.onRef("t.org_id", "=", "k.org_id").onRef("t.person_id", "=", "k.person_id"),
    )
    .where("k.org_id", "=", orgId)
    .where((where) =>
      where.or([
        where("k.version", "!=", version),
        where("t.version", "!=", version),
        where("t.rules", "!=", keyVersion),
        sql<boolean>`t.person_id is null`,
      ]),
    );

/** `writeTokens` for many people at once. */
async function writeManyTokens(
  tx: Tx,
  keys: OrganisationKeys,
  people: ReadonlyMap<PersonId, PersonKey>,
): Promise<void> {
  const { orgId, current } = keys;
  const persons = [...people.keys()];
  const facts = await tx
    .selectFrom("person_fields")
    .selectAll()
    .where("org_id", "=", orgId)
    .where("person_id", "in", persons)
    .where("replaced_at", "is", null)
    .where("kind", "in", ["name", "other_name", "phone", "email", "account"])
    .where("state", "=", "answered")
    .orderBy("field_id")
    .execute();
  const values = Map.groupBy(
    facts.flatMap((row) => {
      const key = people.get(row.person_id);
      const answer = key === undefined ? undefined : openFact(key, row);
      return answer?.kind === "answered" ? [{ person: row.person_id, kind: row.kind, value: answer.value }] : [];
    }),
    ({ person }) => person,
  );
  await sql`
    delete from person_index i using (
      select t.person_id, substr(t.tokens, n * 32 + 1, 32)::uuid as token
      from person_tokens t cross join lateral generate_series(0, length(t.tokens) / 32 - 1) as n
      where t.org_id = ${orgId} and t.person_id in (${sql.join(persons)})
    ) theirs
    where i.org_id = ${orgId} and i.person_id = theirs.person_id and i.token = theirs.token`.execute(tx);
  const made = persons.map((person) => ({ person, tokens: tokensOf(keys, values.get(person) ?? []) }));
  await tx
    .insertInto("person_tokens")
    .values(
      made.map(({ person, tokens }) => ({
        org_id: orgId,
        person_id: person,
        version: current.version,
        rules: keyVersion,
        tokens: tokens.map((token) => token.replaceAll("-", "")).join(""),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["org_id", "person_id"]).doUpdateSet(({ ref }) => ({
        version: ref("excluded.version"),
        rules: ref("excluded.rules"),
        tokens: ref("excluded.tokens"),
      })),
    )
    .execute();
  const index = made.flatMap(({ person, tokens }) => tokens.map((token) => ({ person_id: person, token })));
  await sql`insert into person_index (org_id, token, person_id)
    select ${orgId}::uuid, r.token, r.person_id
    from jsonb_to_recordset(${JSON.stringify(index)}::jsonb) as r (person_id uuid, token uuid)`.execute(tx);
}
