import type { Case, UserId } from "@suar/domain";
import { may, type Actor } from "../sessions/index.ts";

/** Whether the actor works on the case, for the policy. */
interface Worked {
  readonly is_mine: boolean;
}

export const mayListCases = (actor: Actor): boolean => may(actor, "case.list");
export const mayOpenCase = (actor: Actor): boolean => may(actor, "case.open");
export const mayReadCase = (actor: Actor): boolean => may(actor, "case.read");
export const mayWriteCase = (actor: Actor): boolean => may(actor, "case.write");
export const mayDecideCase = (actor: Actor): boolean => may(actor, "case.decide");
export const mayAssignCase = (actor: Actor): boolean => may(actor, "case.assign");
export const mayCloseCase = (actor: Actor): boolean => may(actor, "case.close");
export const maySearchCases = (actor: Actor): boolean => may(actor, "case.search");
/** Bringing cases in out of a file. */
export const mayImportCases = (actor: Actor): boolean => may(actor, "case.import");
/** What is taken out leaves the node's care. */
export const mayExportCases = (actor: Actor): boolean => may(actor, "case.export");
export const mayRemoveCase = (actor: Actor): boolean => may(actor, "case.remove");
/** Shutting somebody out of one's own cases, at least; before it is known whose the case is. */
export const mayShutOutAny = (actor: Actor): boolean => may(actor, "case.shut_out", ownedBy(actor, actor.userId));
export const mayShutOut = (actor: Actor, row: Worked): boolean => may(actor, "case.shut_out", whose(actor, row));
/** Erasing one's own cases, at least; before it is known whose the case is. */
export const mayEraseAny = (actor: Actor): boolean => may(actor, "case.erase", ownedBy(actor, actor.userId));
export const mayEraseCase = (actor: Actor, row: Worked): boolean => may(actor, "case.erase", whose(actor, row));

/** What the answer about a case says that its reader may do. */
export const rightsOver = (actor: Actor, row: Worked): Case["may"] => ({
  write: mayWriteCase(actor),
  decide: mayDecideCase(actor),
  assign: mayAssignCase(actor),
  shutOut: mayShutOut(actor, row),
  close: mayCloseCase(actor),
  remove: mayRemoveCase(actor),
  erase: mayEraseCase(actor, row),
});

/** A case is the own of everybody who works on it. */
const whose = (actor: Actor, { is_mine }: Worked) => ownedBy(actor, is_mine ? actor.userId : null);
const ownedBy = ({ orgId }: Actor, ownerId: UserId | null) => ({ orgId, ownerId });
