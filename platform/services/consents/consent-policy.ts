import { may, type Actor } from "../sessions/index.ts";

export const mayReadLedger = (actor: Actor): boolean => may(actor, "consent.read");
export const mayRecordEntries = (actor: Actor): boolean => may(actor, "consent.record");
export const mayWithdraw = (actor: Actor): boolean => may(actor, "consent.withdraw");
export const mayReview = (actor: Actor): boolean => may(actor, "consent.review");
