import { may, type Actor } from "../sessions/index.ts";

export const mayReadReports = (actor: Actor): boolean => may(actor, "offer_report.read");
export const mayDecideReports = (actor: Actor): boolean => may(actor, "offer_report.decide");
export const mayGatherReports = (actor: Actor): boolean => may(actor, "offer_report.gather");
export const mayEraseReports = (actor: Actor): boolean => may(actor, "offer_report.erase");
