export { readLedger } from "./ledger-queries.ts";
export { listReviews } from "./list-reviews.ts";
export { recordConsent } from "./record-consent.ts";
export { recordChild, recordDanger, recordOrder, recordTip } from "./record-other-basis.ts";
export { recordReview } from "./review-entry.ts";
export { showLedger } from "./show-ledger.ts";
export { endEntry, recordWithdrawal } from "./withdraw.ts";
export { handedConsents, handedConsentWithdrawals } from "./handed-consents.ts";
