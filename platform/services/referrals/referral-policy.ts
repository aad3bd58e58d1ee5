import { may, type Actor } from "../sessions/index.ts";

export const mayReadReferrals = (actor: Actor): boolean => may(actor, "referral.read");
export const mayOpenReferrals = (actor: Actor): boolean => may(actor, "referral.open");
export const maySendReferrals = (actor: Actor): boolean => may(actor, "referral.send");
export const mayAnswerReferrals = (actor: Actor): boolean => may(actor, "referral.answer");
export const mayTakeBack = (actor: Actor): boolean => may(actor, "referral.take_back");
