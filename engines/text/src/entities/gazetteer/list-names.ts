import countries from "./countries.json" with { type: "json" };
import places from "./places.json" with { type: "json" };

/** A name of a place in one language. */
export interface PlaceName {
  /** `KH` for a country, `KH:sihanoukville` for a place in one. */
  readonly place: string;
  readonly name: string;
  readonly language: string;
}

type Names = Readonly<Record<string, readonly string[]>>;

/**
 * Every name in the gazetteer. Vietnamese names of two words or more come a second time without their marks, as people
 * type them on telephones. Source: countries.json is Unicode CLDR; places.json is Suar's own, drafted and not yet
 * reviewed by speakers.
 */
export function listNames(): PlaceName[] {
  const names: PlaceName[] = [];
  for (const table of [countries, places] as const) {
    for (const [place, languages] of Object.entries<Names>(table)) {
      for (const [language, written] of Object.entries(languages)) {
        for (const name of written) {
          names.push({ place, name, language });
          if (language === "vi" && name.length >= 7 && /\s/.test(name)) {
            names.push({ place, name: withoutMarks(name), language });
          }
        }
      }
    }
  }
  return names;
}

/** Vietnamese as typed without marks: "Đài Loan" is "Dai Loan". */
export const withoutMarks = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
