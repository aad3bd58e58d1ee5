import { uuidList, type Tx } from "@suar/database";
import { sql } from "kysely";
import type { PersonFieldKindId, PersonId } from "@suar/domain";
import { reachablePerson } from "../case-walls/index.ts";
import { openPersonKey, type OrganisationKeys, type PersonKey } from "../keys/index.ts";
import type { Actor } from "../sessions/index.ts";
import { openFact } from "./seal-fact.ts";

/** Somebody who may be meant, with names and contacts open. */
export interface OpenCandidate {
  readonly person: PersonId;
  readonly key: PersonKey;
  readonly facts: readonly { readonly kind: PersonFieldKindId; readonly value: string }[];
}

/**
 * Opens facts of some kinds of the candidates that were not removed and that no case keeps from the actor, in their order. People whose key is not here are left
 * out: nobody can open them.
 */
export async function openNames(
  tx: Tx,
  actor: Actor,
  keys: OrganisationKeys,
  persons: readonly PersonId[],
  kinds: readonly PersonFieldKindId[],
): Promise<readonly OpenCandidate[]> {
  if (persons.length === 0) return [];
  const rows = await tx
    .selectFrom("persons as p")
    .innerJoin("person_keys as k", (join) =>
      join.onRef("k.org_id", "=", "p.org_id").onRef("k.person_id", "=", "p.person_id"),
    )
    .leftJoin("person_fields as f", (join) =>
      join
        .onRef("f.org_id", "=", "p.org_id")
        .onRef("f.person_id", "=", "p.person_id")
        .on("f.replaced_at", "is", null)
        .on("f.state", "=", "answered")
        .on("f.kind", "in", kinds),
    )
    .select(["p.org_id", "p.person_id", "k.version", "k.wrapped", "f.field_id", "f.kind", "f.state", "f.sealed"])
    .where("p.org_id", "=", keys.orgId)
    .where(sql<boolean>`p.person_id = any(${uuidList(persons)})`)
    .where("p.removed_at", "is", null)
    .where(reachablePerson(actor, "p"))
    .orderBy("f.field_id")
    .execute();
  return persons.flatMap((person) => {
    const mine = rows.filter((row) => row.person_id === person);
    const [first] = mine;
    if (first === undefined) return [];
    const key = openPersonKey(keys, { personId: person, version: first.version, wrapped: first.wrapped });
    const facts = mine.flatMap(({ field_id, kind, state, sealed, ...row }) => {
      if (field_id === null || kind === null || state === null) return [];
      const answer = openFact(key, { ...row, field_id, kind, state, sealed });
      return answer.kind === "answered" ? [{ kind, value: answer.value }] : [];
    });
    return [{ person, key, facts }];
  });
}
