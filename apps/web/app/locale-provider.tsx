import type { LocaleCode } from "@suar/domain";
import { type Catalogue, loadCatalogue, locales } from "@suar/i18n";
import { type ReactNode, createContext, use, useLayoutEffect, useMemo, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { type IntlShape, RawIntlProvider, createIntl, createIntlCache } from "react-intl";
import { setAriaSpeaker } from "../ui/aria-word.ts";
import { keepPreference } from "./preferences.ts";

interface Language {
  readonly locale: LocaleCode;
  /** Fetches the language and shows the page in it; rejects when it cannot be fetched. */
  readonly chooseLocale: (locale: LocaleCode) => Promise<void>;
}

const LanguageContext = createContext<Language | undefined>(undefined);

/** The language of the page and how to change it. Errors: outside `LocaleProvider`. */
export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (language === undefined) throw new Error("useLanguage: needs a LocaleProvider around it");
  return language;
}

interface LocaleProviderProps {
  readonly initial: { readonly locale: LocaleCode; readonly messages: Catalogue };
  readonly children: ReactNode;
}

/** Gives everything below it one language: sentences, numbers, hidden labels, direction. */
export function LocaleProvider({ initial, children }: LocaleProviderProps) {
  const [{ locale, messages }, setShown] = useState(initial);
  const intl = useMemo(() => makeIntl(locale, messages), [locale, messages]);
  setAriaSpeaker((id) => intl.formatMessage({ id }));
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = locales[locale].direction;
  }, [locale]);
  const language = useMemo(
    () => ({
      locale,
      chooseLocale: async (next: LocaleCode) => {
        setShown({ locale: next, messages: await loadCatalogue(next) });
        keepPreference("locale", next);
      },
    }),
    [locale],
  );
  return (
    <LanguageContext value={language}>
      <RawIntlProvider value={intl}>
        <I18nProvider locale={locale}>{children}</I18nProvider>
      </RawIntlProvider>
    </LanguageContext>
  );
}

function makeIntl(locale: LocaleCode, messages: Catalogue): IntlShape {
  return createIntl(
    {
      // Counts and ids are read out, typed and searched: digits 0-9 in every language.
      locale: locales[locale].idTag,
      messages: { ...messages },
      onError: (problem) => {
        if (import.meta.env.DEV) throw problem;
      },
      onWarn: () => {},
    },
    createIntlCache(),
  );
}
