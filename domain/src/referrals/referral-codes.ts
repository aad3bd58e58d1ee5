/** How a referral stands. `told_by_hand` reached a desk without a node: what was told is kept, answers come by voice. */
export const referralStates = [
  "sent",
  "received",
  "told_by_hand",
  "accepted",
  "declined",
  "in_progress",
  "closed",
] as const;
export type ReferralState = (typeof referralStates)[number];

/** What a recipient answers, and later reports back. */
export const referralAnswers = ["accepted", "declined", "in_progress", "closed"] as const;
export type ReferralAnswer = (typeof referralAnswers)[number];

/** Why a referral is declined. */
export const declineReasons = [
  "no_room",
  "not_our_area",
  "not_our_service",
  "language",
  "cannot_reach_person",
  "person_no_longer_wishes",
  "conflict_of_interest",
  "other",
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** How work on a referral ended. */
export const referralOutcomes = [
  "help_given",
  "help_goes_on_elsewhere",
  "person_stopped",
  "contact_lost",
  "other",
] as const;
export type ReferralOutcome = (typeof referralOutcomes)[number];

/** Why what was sent is asked back. */
export const takeBackReasons = ["consent_withdrawn", "not_upheld", "sent_by_mistake", "person_erased"] as const;
export type TakeBackReason = (typeof takeBackReasons)[number];

/** What a recipient answers to that: it is gone, it lies unread and unused, or it must stay, by a law that is named. */
export const withdrawalAnswers = ["withdrawn", "restricted", "cannot"] as const;
export type WithdrawalAnswer = (typeof withdrawalAnswers)[number];

/** Why a package is not sent. With a class before it (`name:withdrawn`) the reason is the ledger's. */
export const referralDenials = [
  "nothing_to_send",
  "desk_not_vetted",
  "desk_check_due",
  "desk_closed",
  "purpose_not_theirs",
  "closed_to_children",
  "names_a_place_of_safety",
  "changed_since_preview",
] as const;
export type ReferralDenial = (typeof referralDenials)[number];
