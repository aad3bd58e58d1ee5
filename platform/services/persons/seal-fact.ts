import { json } from "@suar/database";
import {
  instantOf,
  type CorrectField,
  type FieldAnswer,
  type OrgId,
  type PersonFieldId,
  type PersonFieldKindId,
  type PersonId,
} from "@suar/domain";
import { openField, sealField, type FieldPlace, type PersonKey } from "../keys/index.ts";
import { makeId, type Actor } from "../sessions/index.ts";
import { personKeyVersion } from "./person-times.ts";

/** A fact of a kind, as it is written down now. */
export interface Fact extends CorrectField {
  readonly kind: PersonFieldKindId;
}

/** Whose fact it is, who writes it down, and which version it corrects. */
export interface FactPlace {
  readonly actor: Actor;
  readonly person: PersonId;
  readonly now: number;
  readonly id?: PersonFieldId;
  readonly corrects?: PersonFieldId;
}

interface FieldRow {
  readonly org_id: OrgId;
  readonly person_id: PersonId;
  readonly field_id: PersonFieldId;
  readonly kind: PersonFieldKindId;
}

/** The row of a new version of a fact, its words sealed with the person's own key. */
export function sealFact(
  key: PersonKey,
  { actor, person, now, id = makeId<PersonFieldId>(), corrects }: FactPlace,
  { kind, answer, told, source, certainty }: Fact,
) {
  const row: FieldRow = { org_id: actor.orgId, person_id: person, field_id: id, kind };
  return {
    ...row,
    state: answer.kind,
    sealed: answer.kind === "answered" ? sealField(key, placeOf(row), answer.value) : null,
    told: told === null ? null : json(told),
    source,
    certainty,
    recorded_by: actor.userId,
    recorded_at: instantOf(now),
    corrects: corrects ?? null,
  };
}

/** What a version of a fact says. Errors: `key.broken_seal`. */
export const openFact = (
  key: PersonKey,
  row: FieldRow & { readonly state: FieldAnswer["kind"]; readonly sealed: string | null },
): FieldAnswer =>
  row.state === "answered"
    ? { kind: "answered", value: openField(key, placeOf(row), row.sealed ?? "") }
    : { kind: row.state };

const placeOf = ({ org_id, person_id, field_id, kind }: FieldRow): FieldPlace => ({
  orgId: org_id,
  table: `person_fields/${person_id}`,
  id: field_id,
  field: kind,
  version: personKeyVersion,
});
