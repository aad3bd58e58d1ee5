import type { LocaleCode } from "@suar/domain";
import { loadCatalogue, locales } from "@suar/i18n";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { RawIntlProvider, createIntl, createIntlCache } from "react-intl";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";

interface InLanguageProps {
  readonly locale: LocaleCode;
  readonly children: ReactNode;
}

/** A part of a page in another language than the page: what is printed for a person who reads that one. */
export function InLanguage({ locale, children }: InLanguageProps) {
  const { data, error } = useQuery({
    queryKey: ["catalogue", locale],
    queryFn: () => loadCatalogue(locale),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const intl = useMemo(
    () =>
      data === undefined
        ? undefined
        : createIntl({ locale: locales[locale].idTag, messages: { ...data }, onWarn: () => {} }, createIntlCache()),
    [data, locale],
  );
  if (error !== null) return <ErrorNotice error={error} />;
  if (intl === undefined) return <Skeleton lines={3} />;
  return (
    <RawIntlProvider value={intl}>
      <div lang={locale} dir={locales[locale].direction}>
        {children}
      </div>
    </RawIntlProvider>
  );
}
