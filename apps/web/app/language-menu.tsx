import { isLocaleCode, locales } from "@suar/i18n";
import { Languages } from "lucide-react";
import { useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { Dialog } from "../ui/dialog.tsx";
import { Menu } from "../ui/menu.tsx";
import { useWords } from "../ui/use-words.ts";
import { useLanguage } from "./locale-provider.tsx";
import { Button } from "../ui/button.tsx";

interface LanguageMenuProps {
  readonly className: string;
}

/** The language switch; each language is named in itself. */
export function LanguageMenu({ className }: LanguageMenuProps) {
  const t = useWords();
  const { locale, chooseLocale } = useLanguage();
  const [hasFailed, setFailed] = useState(false);
  const entries = Object.values(locales).map(({ code, endonym }) => ({ id: code, label: endonym, lang: code }));
  const choose = (_group: string, code: string): void => {
    if (isLocaleCode(code)) chooseLocale(code).catch(() => setFailed(true));
  };
  return (
    <>
      <Menu
        label={t("web.language")}
        groups={[{ id: "language", label: t("web.language"), entries, selected: locale }]}
        onChoose={choose}
        trigger={
          <AriaButton className={className} aria-label={`${t("web.language")}: ${locales[locale].endonym}`}>
            <Languages size={20} aria-hidden="true" />
            <span>{locales[locale].endonym}</span>
          </AriaButton>
        }
      />
      <Dialog title={t("web.offline.title")} isOpen={hasFailed} onClose={() => setFailed(false)}>
        <p>{t("web.language.notFetched")}</p>
        <Button onPress={() => setFailed(false)}>{t("web.close")}</Button>
      </Dialog>
    </>
  );
}
