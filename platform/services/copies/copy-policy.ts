import { may, type Actor } from "../sessions/index.ts";

/** See that there are copies, and what was sent back from them. */
export const mayReadCopies = (actor: Actor): boolean => may(actor, "copy.read");
/** Make a copy together with the person. */
export const mayMakeCopy = (actor: Actor): boolean => may(actor, "copy.make");
/** Shut a copy before its time. */
export const mayWithdrawCopy = (actor: Actor): boolean => may(actor, "copy.withdraw");
/** Read what a person sent back, and say that it is done. */
export const mayAnswerCopies = (actor: Actor): boolean => may(actor, "copy.answer");
