import { type CountryCode, countryCodes } from "@suar/domain/countries";

/** A country's name in a language; in English where the browser does not know it in that language. */
export function nameCountry(country: CountryCode, tag: string): string {
  return namesOf(tag).of(country) ?? country;
}

/** All countries with their names, in the order of the language's alphabet. */
export function listCountries(tag: string): readonly { readonly code: CountryCode; readonly name: string }[] {
  const collator = new Intl.Collator([tag, "en"]);
  return countryCodes
    .map((code) => ({ code, name: nameCountry(code, tag) }))
    .sort((a, b) => collator.compare(a.name, b.name));
}

const made = new Map<string, Intl.DisplayNames>();

function namesOf(tag: string): Intl.DisplayNames {
  const names = made.get(tag) ?? new Intl.DisplayNames([tag, "en"], { type: "region" });
  made.set(tag, names);
  return names;
}
