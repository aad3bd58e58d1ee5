/** Keys whose words are not written with one capital each. */
const written: Readonly<Record<string, string | undefined>> = { "kk-park": "KK Park", "coxs-bazar": "Cox’s Bazar" };

/**
 * A value as people say it: a place by its name and country; all else as it is.
 * Shapes: a type and the one normal form of domain's `Entity`: `KH:sihanoukville`, `TH`. Errors: none; a value that is no
 * place of that form stays as it is. Source: Unicode CLDR for names of countries, through Intl.
 */
export function nameValue(type: string, value: string, locale: string): string {
  const [, country, key] = type === "place" ? (/^([A-Z]{2})(?::(.+))?$/.exec(value) ?? []) : [];
  if (country === undefined) return value;
  const countryName = new Intl.DisplayNames([locale], { type: "region", fallback: "code" }).of(country) ?? country;
  if (key === undefined) return countryName;
  return `${nameTown(key)}, ${countryName}`;
}

/** A place without its country: `KH:sihanoukville` is Sihanoukville; a country by its name. Errors: none. */
export function nameShortly(place: string, locale: string): string {
  const key = /^[A-Z]{2}:(.+)$/.exec(place)?.[1];
  return key === undefined ? nameValue("place", place, locale) : nameTown(key);
}

const nameTown = (key: string): string =>
  (Object.hasOwn(written, key) ? written[key] : undefined) ??
  key.replaceAll(
    /(^|[-_ ])(\p{L})/gu,
    (_match, gap: string, letter: string) => `${gap === "" ? "" : " "}${letter.toUpperCase()}`,
  );
