/**
 * Records by language of several campaigns together.
 * Shapes: ISO 639-3 -> records, of each and in all. Errors: none.
 */
export function sumUpLanguages(
  campaigns: readonly { readonly languages: Readonly<Record<string, number>> }[],
): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const [language, records] of campaigns.flatMap(({ languages }) => Object.entries(languages))) {
    sums.set(language, (sums.get(language) ?? 0) + records);
  }
  return Object.fromEntries(sums);
}
