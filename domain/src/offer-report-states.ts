/** How a report of an offer stands. `spam` is kept for its days like the others: a person may have been wrong. */
export const offerReportStates = ["new", "handled", "spam"] as const;
export type OfferReportState = (typeof offerReportStates)[number];
