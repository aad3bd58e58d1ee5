import { countryCodes } from "@suar/domain/countries";
import { languageCodes } from "@suar/domain/languages";
import { useMemo } from "react";
import { useIntl } from "react-intl";
import { nameValue } from "@suar/i18n";
import type { Choice } from "../../ui/select-field.tsx";
import { useLanguageName } from "../../ui/use-language-name.ts";

/** Countries by their names in the reader's language, in its order. */
export function useCountryChoices(): readonly Choice<string>[] {
  const { locale } = useIntl();
  return useMemo(() => sorted(countryCodes, (code) => nameValue("place", code, locale), locale), [locale]);
}

/** Languages likewise. */
export function useLanguageChoices(): readonly Choice<string>[] {
  const { locale } = useIntl();
  const nameOf = useLanguageName();
  return useMemo(() => sorted(languageCodes, nameOf, locale), [locale, nameOf]);
}

const sorted = (
  codes: readonly string[],
  nameOf: (code: string) => string,
  locale: string,
): readonly Choice<string>[] =>
  codes.map((value) => ({ value, label: nameOf(value) })).toSorted((a, b) => a.label.localeCompare(b.label, locale));
