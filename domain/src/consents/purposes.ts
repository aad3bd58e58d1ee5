import { disclosedClasses, eventClasses, type DisclosedClass } from "./disclosed-classes.ts";

/** For what a person is passed on, and the most that it needs. More than that cannot be agreed to and cannot be sent. */
export const purposeNeeds = {
  urgent_rescue: disclosedClasses,
  safe_housing: ["name", "contact", "profile", "needs", "health"],
  medical_care: ["name", "contact", "profile", "needs", "health"],
  counselling: ["name", "contact", "profile", "needs", "narrative"],
  legal_aid: ["name", "contact", "profile", "needs", "narrative", ...eventClasses],
  unpaid_wages: ["name", "contact", "profile", "narrative", "place", "time", "employer"],
  interpreting: ["contact", "profile", "needs"],
  return_home: ["name", "contact", "profile", "needs", "health"],
  consular_help: ["name", "contact", "profile", "needs"],
  child_protection: ["name", "contact", "profile", "needs", "health", "narrative", ...eventClasses],
  investigation: ["name", "contact", "profile", "narrative", ...eventClasses],
  advert_removal: ["advert", "employer"],
} as const satisfies Readonly<Record<string, readonly DisclosedClass[]>>;
export type DisclosurePurpose = keyof typeof purposeNeeds;

/** The purposes' ids, in the order in which they are chosen from. */
export const disclosurePurposes = Object.keys(purposeNeeds) as readonly DisclosurePurpose[];

/** Whether a purpose needs a class at all. */
export const isNeeded = (purpose: DisclosurePurpose, dataClass: DisclosedClass): boolean => {
  const needed: readonly DisclosedClass[] = purposeNeeds[purpose];
  return needed.includes(dataClass);
};
