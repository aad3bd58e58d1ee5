export { answerReferral } from "./answer-referral.ts";
export { answerWithdrawal } from "./answer-withdrawal.ts";
export { checkDisclosure } from "./check-disclosure.ts";
export { expireReferrals } from "./expire-referrals.ts";
export { keyedReferrals } from "./keyed-referrals.ts";
export { referralEnvelopes } from "./referral-envelopes.ts";
export { previewReferral, sendReferral } from "./send-referral.ts";
export { listReferrals, openReferral, showReferral } from "./show-referrals.ts";
export { erasePersonEverywhere, reviewBasis, takeBackReferral, withdrawConsent } from "./withdraw-consent.ts";
