/** On what a disclosure can stand. Each is an entry of its own with what it alone needs; none stands for another. */
export const disclosureBases = ["consent", "imminent_danger", "child", "order_of_law", "third_party_tip"] as const;
export type DisclosureBasis = (typeof disclosureBases)[number];
/** The four that are not the person's own yes: each is looked at again by a second person. */
export const otherBases = ["imminent_danger", "child", "order_of_law", "third_party_tip"] as const;
export type OtherBasis = (typeof otherBases)[number];

/** What the person said when asked. A no is recorded as a yes is, and ends every yes before it. */
export const consentAnswers = ["yes", "no"] as const;
export type ConsentAnswer = (typeof consentAnswers)[number];

/** How a consent, or its withdrawal, was given. */
export const consentForms = ["spoken", "signed", "thumbprint", "sign_language", "written_message", "recorded"] as const;
export type ConsentForm = (typeof consentForms)[number];

/** Who carried the words between the languages when it was explained. */
export const interpreters = ["none_needed", "interpreter", "by_phone", "colleague", "written_text"] as const;
export type Interpreting = (typeof interpreters)[number];

/** Whose idea the disclosure was. A recipient that asks and can hold or remove the person needs a law, not a yes. */
export const askers = ["person", "worker", "recipient"] as const;
export type DisclosureAsker = (typeof askers)[number];

/** Whether a recipient can forget what it was told when the person asks. `must_keep` names the law. */
export const forgettings = ["can", "must_keep", "unknown"] as const;
export type Forgetting = (typeof forgettings)[number];

/** As what the person is treated, as a named worker decided, and on what. Nobody's age is estimated by software. */
export const treatedAs = ["adult", "child"] as const;
export type TreatedAs = (typeof treatedAs)[number];
export const ageGrounds = ["person_says", "relative_says", "document", "earlier_decision", "not_known"] as const;
export type AgeGround = (typeof ageGrounds)[number];

/** What the child wants. */
export const childViews = ["wants_it", "does_not_want_it", "unsure", "too_young_to_say", "could_not_be_asked"] as const;
export type ChildView = (typeof childViews)[number];
/** Whether a parent or guardian was asked. One who may be involved is not asked. */
export const guardianAnswers = ["asked", "may_be_involved", "not_known", "none"] as const;
export type GuardianAnswer = (typeof guardianAnswers)[number];

/** Whether an order is contested: with `suspends`, nothing leaves until that is over. */
export const contests = ["not_contested", "without_effect", "suspends"] as const;
export type Contest = (typeof contests)[number];

/** What a second person found. `not_upheld`: nothing more leaves under it, and what left is asked back. */
export const reviewOutcomes = ["upheld", "not_upheld"] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

const hourMs = 60 * 60_000;
/** An entry for danger to life serves for so long; whoever needs more writes a new one. Milliseconds. */
export const dangerServesMs = 24 * hourMs;
/**
 * By when a second person has looked at an entry, counted from its own time. Milliseconds. A day for danger to life is the
 * rule; a week for the others is ours.
 */
export const reviewWithinMs = {
  imminent_danger: 24 * hourMs,
  child: 7 * 24 * hourMs,
  order_of_law: 7 * 24 * hourMs,
  third_party_tip: 7 * 24 * hourMs,
} as const satisfies Readonly<Record<OtherBasis, number>>;

/** The longest a consent may last. Days; then the person is asked again. */
export const maxConsentDays = 365;

/** Why nothing may be told. The nearest miss is named: see `mayDisclose`. */
export const disclosureDenials = [
  "never_leaves",
  "shut_out",
  "not_needed",
  "contest_suspends",
  "not_upheld",
  "law_needed",
  "child_basis_needed",
  "person_is_adult",
  "explained_otherwise",
  "said_no",
  "withdrawn",
  "expired",
  "not_yet",
  "class_not_covered",
  "other_purpose",
  "nothing_recorded",
] as const;
export type DisclosureDenial = (typeof disclosureDenials)[number];

/** What can be done about it. */
export const waysOut = [
  "leave_it_out",
  "choose_another_recipient",
  "ask_the_person",
  "explain_again",
  "respect_the_no",
  "record_best_interests",
  "decide_age",
  "ask_for_the_order",
  "wait_for_the_court",
  "danger_to_life",
] as const;
export type WayOut = (typeof waysOut)[number];
