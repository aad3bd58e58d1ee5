import { json, type Tx } from "@suar/database";
import { instantOf, type FieldClass, type GiveReason, type OpeningId, type PersonId } from "@suar/domain";
import { openField, sealField, type FieldPlace, type PersonKey } from "../keys/index.ts";
import { makeId, type Actor } from "../sessions/index.ts";
import { personKeyVersion } from "./person-times.ts";

/** Writes down that somebody saw who a person is; the words of the reason are sealed with the person's own key. */
export function openingRow(
  key: PersonKey,
  actor: Actor,
  {
    person,
    how,
    why,
    classes,
    now,
  }: {
    readonly person: PersonId;
    readonly how: "page" | "search" | "file";
    readonly why: GiveReason;
    readonly classes: readonly FieldClass[];
    readonly now: number;
  },
) {
  const id = makeId<OpeningId>();
  return {
    org_id: actor.orgId,
    opening_id: id,
    person_id: person,
    user_id: actor.userId,
    at: instantOf(now),
    how,
    reason: why.reason,
    sealed_words: why.words === "" ? null : sealField(key, placeOf(actor.orgId, person, id), why.words),
    classes: json(classes),
  };
}

/** The words that colleagues gave with their reasons, newest first. Errors: `key.broken_seal`. */
export async function readReasonWords(tx: Tx, key: PersonKey, actor: Actor, person: PersonId) {
  const rows = await tx
    .selectFrom("person_openings as o")
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "o.org_id").onRef("u.user_id", "=", "o.user_id"))
    .select(["o.opening_id", "o.at", "u.name as by", "o.sealed_words"])
    .where("o.org_id", "=", actor.orgId)
    .where("o.person_id", "=", person)
    .where("o.sealed_words", "is not", null)
    .orderBy("o.at", "desc")
    .limit(20)
    .execute();
  return rows.map(({ opening_id, at, by, sealed_words }) => ({
    at,
    by,
    words: openField(key, placeOf(actor.orgId, person, opening_id), sealed_words ?? ""),
  }));
}

const placeOf = (orgId: string, person: string, opening: string): FieldPlace => ({
  orgId,
  table: `person_openings/${person}`,
  id: opening,
  field: "words",
  version: personKeyVersion,
});
