export * from "./consent-codes.ts";
export * from "./disclosed-classes.ts";
export * from "./purposes.ts";
export type * from "./ledger.ts";
export * from "./may-disclose.ts";
export * from "./review-clock.ts";
export * from "./record-entries.ts";
export * from "./ledger-views.ts";
