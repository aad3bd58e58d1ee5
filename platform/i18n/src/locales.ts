import { type LocaleCode, localeCodes } from "@suar/domain";

/** A language that the product speaks. */
export interface Locale {
  readonly code: LocaleCode;
  /** Name of the language in that language, for the language switch. */
  readonly endonym: string;
  readonly direction: "ltr" | "rtl";
  /** BCP 47 tag for counts, dates and lists: the digits are those that readers of the language expect (Unicode CLDR). */
  readonly tag: string;
  /** BCP 47 tag for ids and case numbers: always the digits 0-9, so that they can be read out, typed and searched. */
  readonly idTag: string;
}

const describe = (code: LocaleCode, endonym: string, direction: Locale["direction"]): Locale => ({
  code,
  endonym,
  direction,
  tag: code,
  idTag: `${code}-u-nu-latn`,
});

/** The languages in the order of the language switch. */
export const locales: Readonly<Record<LocaleCode, Locale>> = {
  en: describe("en", "English", "ltr"),
  id: describe("id", "Bahasa Indonesia", "ltr"),
  ar: describe("ar", "العربية", "rtl"),
  km: describe("km", "ភាសាខ្មែរ", "ltr"),
};

/** True for a code of a language that the product speaks. */
export const isLocaleCode = (code: string): code is LocaleCode => localeCodes.some((known) => known === code);
