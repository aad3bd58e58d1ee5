import type { CountryCode } from "@suar/domain/countries";

/** A country's name in a language; in English where the browser does not know it in that language. */
export function nameCountry(country: CountryCode, tag: string): string {
  return namesOf(tag).of(country) ?? country;
}

export interface NamedCountry {
  readonly code: CountryCode;
  readonly name: string;
}

/** Some countries with their names, in the order of the language's alphabet. */
export function sortCountries(codes: readonly CountryCode[], tag: string): readonly NamedCountry[] {
  const collator = new Intl.Collator([tag, "en"]);
  return codes.map((code) => ({ code, name: nameCountry(code, tag) })).sort((a, b) => collator.compare(a.name, b.name));
}

const made = new Map<string, Intl.DisplayNames>();

function namesOf(tag: string): Intl.DisplayNames {
  const names = made.get(tag) ?? new Intl.DisplayNames([tag, "en"], { type: "region" });
  made.set(tag, names);
  return names;
}
