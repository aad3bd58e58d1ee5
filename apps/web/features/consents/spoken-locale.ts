import { type LocaleCode, localeCodes } from "@suar/domain/locale-codes";

/**
 * In which of the product's languages a person can be read to; `undefined` when an interpreter has to carry the words.
 * Shapes: ISO 639-3, as a consent keeps it. Errors: none.
 */
export function spokenLocale(language: string): LocaleCode | undefined {
  const known = { eng: "en", ind: "id", ara: "ar", khm: "km" } as const satisfies Readonly<Record<string, LocaleCode>>;
  return localeCodes.find((code) => Object.entries(known).some(([iso, locale]) => iso === language && locale === code));
}
