import type { PalermoElement, Strength } from "@suar/domain";

/** Languages that indicator phrases are written in (BCP 47). */
export const phraseLanguages = ["en", "id", "ms", "fil", "vi", "th", "km", "my", "zh"] as const;
export type PhraseLanguage = (typeof phraseLanguages)[number];

/**
 * Who has read the phrases of a language. Suar's makers drafted all of them; none was yet reviewed by a speaker who
 * works with these texts. English was drafted by fluent writers, and is held to the same word.
 */
export const phraseStatus = {
  en: "drafted, not yet reviewed by a speaker",
  id: "drafted, not yet reviewed by a speaker",
  ms: "drafted, not yet reviewed by a speaker",
  fil: "drafted, not yet reviewed by a speaker",
  vi: "drafted, not yet reviewed by a speaker",
  th: "drafted, not yet reviewed by a speaker",
  km: "drafted, not yet reviewed by a speaker",
  my: "drafted, not yet reviewed by a speaker",
  zh: "drafted, not yet reviewed by a speaker",
} as const satisfies Readonly<Record<PhraseLanguage, string>>;

/** Phrase patterns by language; see `expand-phrase.ts` for `(a|b)` and `[a]`. */
export type Phrases = Readonly<Partial<Record<PhraseLanguage, readonly string[]>>>;

/** What an indicator says, wherever it comes from. */
export interface IndicatorHead {
  /** Stable, kebab-case; catalogues carry its sentence under `indicator.<id>`. */
  readonly id: string;
  readonly element: PalermoElement;
  readonly strength: Strength;
  /** English. A reason to look, never a verdict. */
  readonly label: string;
  readonly source: string;
}

/** An indicator that shows in words. */
export interface Indicator extends IndicatorHead {
  readonly phrases: Phrases;
  /** Phrases that take the hit away where they overlap it, such as "no placement fee". */
  readonly counter?: Phrases;
}
