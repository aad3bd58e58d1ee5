import { nextSteps, type PreservationState, type PreservationStep } from "@suar/domain";
import { may, type Actor } from "../sessions/index.ts";

export const mayReadPreservation = (actor: Actor): boolean => may(actor, "preservation.read");
/** Also to change a draft and to take its letter, which leaves the node's care. */
export const mayPreparePreservation = (actor: Actor): boolean => may(actor, "preservation.prepare");
/** A letter that was sent stays as it was sent. */
export const mayChangePreservation = (actor: Actor, state: PreservationState): boolean =>
  state === "draft" && mayPreparePreservation(actor);
export const mayMarkPreservation = (actor: Actor): boolean => may(actor, "preservation.mark");
/** The steps that this person may mark now. */
export const stepsFor = (actor: Actor, state: PreservationState): readonly PreservationStep[] =>
  mayMarkPreservation(actor) ? nextSteps[state] : [];
