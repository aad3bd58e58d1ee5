import type { LocaleCode } from "@suar/domain/locale-codes";

/** Languages of consents (ISO 639-3) in which the product can be read aloud. */
const spoken: ReadonlyMap<string, LocaleCode> = new Map([
  ["eng", "en"],
  ["ind", "id"],
  ["ara", "ar"],
  ["khm", "km"],
]);

/**
 * In which of the product's languages a person can be read to; `undefined` when an interpreter has to carry the words.
 * Shapes: ISO 639-3, as a consent keeps it. Errors: none.
 */
export const spokenLocale = (language: string): LocaleCode | undefined => spoken.get(language);
