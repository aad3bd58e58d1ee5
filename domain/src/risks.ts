/**
 * Names under which a reading can hold a number. `job-advert-fraud` is named after the data behind it: job adverts in
 * English of 2012-14, most of them American, labelled fraudulent or not. The others are the typologies of trafficking; no
 * labelled data that was not written by ourselves stands behind any of them, so each is always `null`.
 */
export const riskNames = [
  "job-advert-fraud",
  "scam-centre-recruitment",
  "forced-labour",
  "domestic-servitude",
  "sexual-exploitation",
  "forced-marriage",
  "debt-bondage",
  "document-retention",
  "coercion-and-threats",
  "grooming",
  "sextortion",
  "romance-and-investment-fraud",
  "child-risk",
  "laundering-recruitment",
  "smuggling-services",
] as const;
export type RiskName = (typeof riskNames)[number];

/**
 * The learned scores of one advert, 0 .. 1, `null` where a score has no ground. A score speaks of a text, never of a
 * person; it may be read where adverts are screened and nowhere where somebody is assessed.
 */
export type RiskReading = Readonly<Record<"job-advert-fraud", number | null>> &
  Readonly<Record<Exclude<RiskName, "job-advert-fraud">, null>>;
