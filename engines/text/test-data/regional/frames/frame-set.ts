/** The languages of the regional set, by the codes of the phrase files (ISO 639-1, `fil` for Filipino). */
export const regionalLanguages = [
  "en",
  "id",
  "th",
  "vi",
  "km",
  "my",
  "zh",
  "ms",
  "lo",
  "fil",
  "hi",
  "bn",
  "ne",
  "si",
  "ta",
  "ur",
] as const;

/** A language of the regional set. */
export type RegionalLanguage = (typeof regionalLanguages)[number];

/**
 * Adverts of one half. A text is an advert with gaps: `{a|b|c}` takes one of its choices, `{name}` one entry of the
 * list of that name, `{phone}` a number and `{handle}` an account name that nobody can have.
 */
export interface FrameHalf {
  /** Fraudulent adverts, by the id of the warning (`sources.json`) whose facts they show. */
  readonly scam: Readonly<Record<string, readonly string[]>>;
  /** Honest texts that share much with fraudulent ones: high pay, free travel, an agency, a warning that quotes them. */
  readonly hard: readonly string[];
  /** Other honest adverts. */
  readonly ordinary: readonly string[];
}

/** The frames of one language. */
export interface FrameSet {
  readonly language: RegionalLanguage;
  /** Number patterns, `#` for any digit, in ranges where no phone rings. */
  readonly phones: readonly string[];
  /** Lists that texts name, such as made-up firms. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly tuning: FrameHalf;
  readonly "held-out": FrameHalf;
}
