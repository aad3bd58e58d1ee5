/** What a desk does. A unit with a name, never "the police". */
export const deskKinds = [
  "case_work",
  "hotline",
  "housing",
  "medical",
  "counselling",
  "legal_aid",
  "labour_inspection",
  "child_protection",
  "consulate",
  "migrant_support",
  "police_unit",
  "prosecutor",
  "immigration_unit",
  "rescue",
  "platform",
  "other",
] as const;
export type DeskKind = (typeof deskKinds)[number];

/** People whom a desk does not take, or should not be sent. */
export const deskClosures = ["men", "women", "children", "lgbti", "without_papers", "suspected_offenders"] as const;
export type DeskClosure = (typeof deskClosures)[number];

/** How the vetting of a desk stands. Only a `vetted` desk is sent anything; danger to life alone does not wait for it. */
export const vettingStates = ["not_vetted", "vetted", "check_due", "closed"] as const;
export type VettingState = (typeof vettingStates)[number];

/** What the vetting looked at. */
export const vettingWays = ["visited", "worked_together", "two_references", "register_checked", "agreement"] as const;
export type VettingWay = (typeof vettingWays)[number];

/** The longest until a desk is checked again. Days. */
export const maxVettingDays = 365;
