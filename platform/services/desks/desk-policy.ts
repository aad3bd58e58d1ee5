import { may, type Actor } from "../sessions/index.ts";

export const mayReadDesks = (actor: Actor): boolean => may(actor, "desk.read");
export const mayWriteDesks = (actor: Actor): boolean => may(actor, "desk.write");
export const mayVetDesks = (actor: Actor): boolean => may(actor, "desk.vet");
