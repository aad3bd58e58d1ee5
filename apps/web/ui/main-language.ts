/** The language of most records, `und` when there is none. */
export const mainLanguage = (languages: Readonly<Record<string, number>>): string =>
  Object.entries(languages).sort(([, a], [, b]) => b - a)[0]?.[0] ?? "und";
