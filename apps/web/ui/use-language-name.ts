import { useMemo } from "react";
import { useIntl } from "react-intl";
import { useWords } from "./use-words.ts";

/** Names languages (ISO 639-3) in the reader's own; one that was not recognised is called so. */
export function useLanguageName(): (code: string) => string {
  const { locale } = useIntl();
  const t = useWords();
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale, "en"], { type: "language", fallback: "code" });
    return (code) => (code === "und" ? t("web.language.unknown") : (names.of(code) ?? code));
  }, [locale, t]);
}
