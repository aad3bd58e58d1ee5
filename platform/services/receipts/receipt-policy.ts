import { may, type Actor } from "../sessions/index.ts";

/** See whether whoever told something has a receipt, and what it says. */
export const mayReadReceipt = (actor: Actor): boolean => may(actor, "receipt.read");
/** Make a receipt, choose what it says, end it. */
export const mayGiveReceipt = (actor: Actor): boolean => may(actor, "receipt.give");
