import type { Contact, UserId } from "@suar/domain";
import { may, type Actor } from "../sessions/index.ts";

interface Taken {
  readonly taken_by: UserId | null;
}

export const mayListContacts = (actor: Actor): boolean => may(actor, "contact.list");
export const mayTakeContact = (actor: Actor): boolean => may(actor, "contact.take");
export const mayReadContact = (actor: Actor): boolean => may(actor, "contact.read");
export const mayWriteContact = (actor: Actor): boolean => may(actor, "contact.write");
/** Erasing one's own contacts, at least; before it is known who took the contact. */
export const mayEraseAny = (actor: Actor): boolean =>
  may(actor, "contact.erase", { orgId: actor.orgId, ownerId: actor.userId });
/** A worker erases what they took, a supervisor everything. */
export const mayEraseContact = (actor: Actor, { taken_by }: Taken): boolean =>
  may(actor, "contact.erase", { orgId: actor.orgId, ownerId: taken_by });

/** What the answer about a contact says that its reader may do. */
export const rightsOver = (actor: Actor, contact: Taken): Contact["may"] => ({
  write: mayWriteContact(actor),
  openCase: may(actor, "case.open"),
  remove: mayWriteContact(actor),
  erase: mayEraseContact(actor, contact),
});
