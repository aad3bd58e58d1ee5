import type { Schema, Tx } from "@suar/database";
import { isUuidV7, SuarError, type OrgId, type PersonId } from "@suar/domain";
import type { Selectable } from "kysely";
import { reachablePerson } from "../case-walls/index.ts";
import type { Actor } from "../sessions/index.ts";

/** A person's row with the name of the colleague who works with them. */
export type PersonRecord = Selectable<Schema["persons"]> & { readonly worker_name: string | null };
/** One version of a fact with the name of who wrote it down. */
export type FieldRecord = Selectable<Schema["person_fields"]> & { readonly recorded_by_name: string | null };

/** The people of the actor's organisation that no case keeps from them, with the names of who works with them. */
export const selectPersons = (tx: Tx, actor: Actor) =>
  tx
    .selectFrom("persons as p")
    .leftJoin("users as u", (join) => join.onRef("u.org_id", "=", "p.org_id").onRef("u.user_id", "=", "p.worker"))
    .selectAll("p")
    .select("u.name as worker_name")
    .where("p.org_id", "=", actor.orgId)
    .where(reachablePerson(actor, "p"));

/**
 * One person of the organisation; locked until the transaction ends with `lock`, removed ones too with `withRemoved`.
 * Errors: `person.not_found` when there is none, it is somebody else's, a case keeps them from the actor, or they were
 * removed; which of them is not said.
 */
export async function findPerson(
  tx: Tx,
  actor: Actor,
  id: string,
  { lock = false, withRemoved = false }: { readonly lock?: boolean; readonly withRemoved?: boolean } = {},
): Promise<PersonRecord> {
  if (!isUuidV7(id)) throw new SuarError("person.not_found");
  const query = selectPersons(tx, actor).where("p.person_id", "=", id as PersonId);
  const row = await (lock ? query.forUpdate("p") : query).executeTakeFirst();
  if (row === undefined || (row.removed_at !== null && !withRemoved)) throw new SuarError("person.not_found");
  return row;
}

/** Every version of every fact about a person, in the order in which they were written down. */
export const fieldsOf = (tx: Tx, orgId: OrgId, person: PersonId): Promise<FieldRecord[]> =>
  tx
    .selectFrom("person_fields as f")
    .leftJoin("users as u", (join) => join.onRef("u.org_id", "=", "f.org_id").onRef("u.user_id", "=", "f.recorded_by"))
    .selectAll("f")
    .select("u.name as recorded_by_name")
    .where("f.org_id", "=", orgId)
    .where("f.person_id", "=", person)
    .orderBy("f.recorded_at")
    .orderBy("f.field_id")
    .execute();
