import { loadCatalogue, locales } from "@suar/i18n";
import type { Check } from "./finding.ts";

/** Every language of the product has its sentences, and this Node knows its numbers, dates and word breaks. */
export const checkLanguages: Check = async ({ translator: { t } }) => {
  const missing: string[] = [];
  for (const { code, tag, endonym } of Object.values(locales)) {
    const isLoaded = await loadCatalogue(code).then(
      () => true,
      () => false,
    );
    const isKnown =
      Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0 && Intl.Segmenter.supportedLocalesOf(tag).length > 0;
    if (!isLoaded || !isKnown) missing.push(endonym);
  }
  const all = Object.values(locales).map(({ endonym }) => endonym);
  return missing.length === 0
    ? [{ state: "good", sentence: t("cli.doctor.languages", { languages: all.join(", ") }) }]
    : [{ state: "bad", sentence: t("cli.doctor.languagesMissing", { languages: missing.join(", ") }) }];
};
