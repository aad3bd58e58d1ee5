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
  const place = key.replaceAll(
    /(^|[-_ ])(\p{L})/gu,
    (_match, gap: string, letter: string) => `${gap === "" ? "" : " "}${letter.toUpperCase()}`,
  );
  return `${place}, ${countryName}`;
}
