import { fieldClasses, mayReadField, type FieldClass, type Person, type UserId } from "@suar/domain";
import { may, type Actor } from "../sessions/index.ts";

/** Whose person it is, for the policy. */
interface Worked {
  readonly worker: UserId | null;
}

export const mayListPersons = (actor: Actor): boolean => may(actor, "person.list");
export const mayRecordPerson = (actor: Actor): boolean => may(actor, "person.record");
export const maySearchPersons = (actor: Actor): boolean => may(actor, "person.search");
export const mayOpenPerson = (actor: Actor): boolean => may(actor, "person.open");
export const mayCorrectPerson = (actor: Actor): boolean => may(actor, "person.correct");
export const mayReadOpenings = (actor: Actor): boolean => may(actor, "person.read_openings");
export const mayTakeOverPerson = (actor: Actor): boolean => may(actor, "person.take_over");
export const mayRemovePerson = (actor: Actor): boolean => may(actor, "person.remove");
/** Erasing one's own people, at least; before it is known whose the person is. */
export const mayEraseAny = (actor: Actor): boolean => may(actor, "person.erase", ownedBy(actor, actor.userId));
/** A worker erases their own people, a supervisor everybody's. */
export const mayErasePerson = (actor: Actor, { worker }: Worked): boolean =>
  may(actor, "person.erase", ownedBy(actor, worker));

/** The classes of this person's data that the actor may read. */
export const readableClasses = (actor: Actor, { worker }: Worked): readonly FieldClass[] =>
  mayOpenPerson(actor) ? fieldClasses.filter((field) => mayReadField(actor, field, ownedBy(actor, worker))) : [];

/** What the answer about a person says that its reader may do. */
export const rightsOver = (actor: Actor, person: Worked): Person["may"] => ({
  open: [...readableClasses(actor, person)],
  record: mayRecordPerson(actor),
  correct: mayCorrectPerson(actor),
  remove: mayRemovePerson(actor),
  erase: mayErasePerson(actor, person),
  takeOver: mayTakeOverPerson(actor) && person.worker !== actor.userId,
  readOpenings: mayReadOpenings(actor),
});

const ownedBy = ({ orgId }: Actor, ownerId: UserId | null) => ({ orgId, ownerId });
