import { useMemo } from "react";
import { useIntl } from "react-intl";
import { khmerLanguageNames } from "./khmer-language-names.ts";
import { useWords } from "./use-words.ts";

/** Names languages (ISO 639-3) in the reader's own; one that was not recognised is called so. */
export function useLanguageName(): (code: string) => string {
  const { locale } = useIntl();
  const t = useWords();
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale, "en"], { type: "language", fallback: "code" });
    const isKhmerUnknown = locale.startsWith("km") && Intl.DisplayNames.supportedLocalesOf("km").length === 0;
    return (code) => {
      if (code === "und") return t("web.language.unknown");
      return (isKhmerUnknown ? khmerLanguageNames[code] : undefined) ?? names.of(code) ?? code;
    };
  }, [locale, t]);
}
