import type { ExchangeDesk } from "../agreements/index.ts";
import { applyAnswer } from "./apply/referral-answered.ts";
import { applyReferral } from "./apply/referral-sent.ts";
import { applyWithdrawal } from "./apply/referral-withdrawn.ts";
import { applyWithdrawalAnswer } from "./apply/withdrawal-answered.ts";

/** What the envelopes about people do; a node is put together with them. */
export const referralEnvelopes: ExchangeDesk["referrals"] = {
  referral_sent: applyReferral,
  referral_answered: applyAnswer,
  referral_withdrawn: applyWithdrawal,
  withdrawal_answered: applyWithdrawalAnswer,
};
