import type { Tx } from "@suar/database";
import { personFieldKindIds, personFieldKinds, type FoldedField, type Person, type PersonRow } from "@suar/domain";
import type { Actor } from "../sessions/index.ts";
import { listOpenings } from "./list-openings.ts";
import { personLabel } from "./person-label.ts";
import { mayReadOpenings, rightsOver } from "./person-policy.ts";
import { fieldsOf, findPerson, type FieldRecord, type PersonRecord } from "./person-queries.ts";

/** A person as their page shows them before anything is opened. Errors: `person.not_found`. */
export async function presentPerson(tx: Tx, actor: Actor, id: string): Promise<Person> {
  const row = await findPerson(tx, actor, id);
  const fields = await fieldsOf(tx, actor.orgId, row.person_id);
  const { fields: _count, ...head } = presentRow(row, 0, actor);
  return {
    ...head,
    version: row.version,
    fields: inPageOrder(fields.filter(({ replaced_at }) => replaced_at === null)).map(presentFolded),
    openings: mayReadOpenings(actor) ? await listOpenings(tx, actor.orgId, row.person_id) : [],
    may: rightsOver(actor, row),
  };
}

/** A row of the list. `fields` is how many facts there are. */
export const presentRow = (row: PersonRecord, fields: number, actor: Actor): PersonRow => ({
  id: row.person_id,
  label: personLabel(row.person_id),
  fields,
  recordedAt: row.recorded_at,
  changedAt: row.changed_at,
  worker: row.worker_name,
  isMine: row.worker === actor.userId,
  synthetic: row.synthetic,
  removedAt: row.removed_at,
});

/** In the order of the kinds, those of one kind as they were written down. */
export const inPageOrder = <Row extends Pick<FieldRecord, "kind">>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((one, two) => personFieldKindIds.indexOf(one.kind) - personFieldKindIds.indexOf(two.kind));

const presentFolded = (row: FieldRecord): FoldedField => ({
  id: row.field_id,
  kind: row.kind,
  class: personFieldKinds[row.kind].class,
  state: row.state,
  told: row.told,
  source: row.source,
  certainty: row.certainty,
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by_name,
  corrected: row.corrects !== null,
});
