/**
 * The definition of trafficking in persons as data. What stated facts say of it: `@suar/domain/palermo-view`.
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

/** Which elements count as stated: for whom counts as a child, means need not be. Source: Article 3 (c). */
export const stateElements = (
  act: boolean,
  means: boolean,
  purpose: boolean,
  countsAsChild: boolean,
): Readonly<Record<PalermoElement, boolean>> => ({ act, means: means || countsAsChild, purpose });
