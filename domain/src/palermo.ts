/**
 * The definition of trafficking in persons as data and as a rule that shows its reasons.
 * Source: Protocol to Prevent, Suppress and Punish Trafficking in Persons (2000), Article 3 (a) to (d).
 */
export const palermoActs = ["recruitment", "transportation", "transfer", "harbouring", "receipt"] as const;
export const palermoMeans = [
  "threat_or_force",
  "other_coercion",
  "abduction",
  "fraud",
  "deception",
  "abuse_of_power",
  "abuse_of_vulnerability",
  "payments_to_controller",
] as const;
export const palermoPurposes = [
  "sexual_exploitation",
  "forced_labour",
  "slavery",
  "practices_similar_to_slavery",
  "servitude",
  "organ_removal",
  "forced_criminality",
  "forced_marriage",
  "other_exploitation",
] as const;
export const palermoElements = ["act", "means", "purpose"] as const;

export type PalermoAct = (typeof palermoActs)[number];
export type PalermoMeans = (typeof palermoMeans)[number];
export type PalermoPurpose = (typeof palermoPurposes)[number];
export type PalermoElement = (typeof palermoElements)[number];

/** Age at the time of the facts. `undefined` is unknown or disputed. */
export type AgeAtTheTime = number | undefined;

export interface StatedFacts {
  readonly acts: readonly PalermoAct[];
  readonly means: readonly PalermoMeans[];
  readonly purposes: readonly PalermoPurpose[];
  readonly ageAtTheTime: AgeAtTheTime;
  readonly personConsented: boolean | undefined;
}

export const palermoReasons = [
  "act_stated",
  "act_not_stated",
  "means_stated",
  "means_not_stated",
  "means_not_needed_for_child",
  "purpose_stated",
  "purpose_not_stated",
  "child_at_the_time",
  "age_unknown_counts_as_child",
  "consent_irrelevant_means_used",
  "consent_irrelevant_child",
] as const;
export type PalermoReason = (typeof palermoReasons)[number];

export interface PalermoView {
  /** Elements for which a fact is stated (or, for means, not needed). It is a view of facts, never a finding. */
  readonly elements: Readonly<Record<PalermoElement, boolean>>;
  readonly missing: readonly PalermoElement[];
  readonly childRule: boolean;
  readonly reasons: readonly PalermoReason[];
}

/**
 * Which elements of the definition the stated facts speak to, with the reasons.
 * Shapes: any number of facts; age in whole or part years, 0 .. 130, or `undefined`. Units: years.
 * Errors: RangeError for an impossible age. It decides nothing about a person: a named worker does, apart from this.
 * Source: Palermo Protocol, Article 3 (a); 3 (b) consent is irrelevant once a means is used; 3 (c) and (d) under 18 no
 * means is needed. An age that is unknown counts as a child's until a person decides, with a reason.
 */
export function viewPalermo(facts: StatedFacts): PalermoView {
  const age = facts.ageAtTheTime;
  if (age !== undefined && !(age >= 0 && age <= 130))
    throw new RangeError(`viewPalermo: age must be 0..130, got ${age}`);
  const childRule = age === undefined || age < 18;
  const meansStated = facts.means.length > 0;
  const elements = stateElements(facts.acts.length > 0, meansStated, facts.purposes.length > 0, childRule);
  const reasons: PalermoReason[] = [elements.act ? "act_stated" : "act_not_stated"];
  if (childRule) reasons.push(age === undefined ? "age_unknown_counts_as_child" : "child_at_the_time");
  if (meansStated) reasons.push("means_stated");
  else reasons.push(childRule ? "means_not_needed_for_child" : "means_not_stated");
  reasons.push(elements.purpose ? "purpose_stated" : "purpose_not_stated");
  if (facts.personConsented === true && meansStated) reasons.push("consent_irrelevant_means_used");
  if (facts.personConsented === true && childRule) reasons.push("consent_irrelevant_child");
  return { elements, missing: palermoElements.filter((element) => !elements[element]), childRule, reasons };
}

/** Which elements count as stated: for whom counts as a child, means need not be. Source: Article 3 (c). */
export const stateElements = (
  act: boolean,
  means: boolean,
  purpose: boolean,
  countsAsChild: boolean,
): Readonly<Record<PalermoElement, boolean>> => ({ act, means: means || countsAsChild, purpose });
