import type { DeskView } from "@suar/domain";
import { locales } from "@suar/i18n";
import { useLanguage } from "../../app/locale-provider.tsx";
import { CheckBox } from "../../ui/check-box.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useLanguageName } from "../../ui/use-language-name.ts";
import { useWords } from "../../ui/use-words.ts";
import { useLanguageChoices } from "../cases/use-choices.ts";
import { InLanguage } from "../copy/in-language.tsx";
import { SayToPerson } from "./say-to-person.tsx";
import { spokenLocale } from "./spoken-locale.ts";
import type { readTold } from "./told-draft.ts";

interface SaidPanelProps {
  readonly desk: DeskView;
  readonly told: NonNullable<ReturnType<typeof readTold>>;
  readonly language: string;
  readonly onLanguage: (language: string) => void;
  readonly isSaid: boolean;
  readonly onSaid: (isSaid: boolean) => void;
}

/** What the person hears before the question, in their own language where the product has it. */
export function SaidPanel({ desk, told, language, onLanguage, isSaid, onSaid }: SaidPanelProps) {
  const t = useWords();
  const { locale } = useLanguage();
  const languages = useLanguageChoices();
  const nameOf = useLanguageName();
  const spoken = spokenLocale(language);
  return (
    <div className="flex flex-col gap-4 border-y border-line py-4">
      <SelectField
        label={t("web.consents.language")}
        description={t("web.consents.language.about")}
        value={language}
        choices={[{ value: "", label: t("web.cases.choose") }, ...languages]}
        onChange={onLanguage}
      />
      <section aria-label={t("web.consents.say")} className="flex flex-col gap-2">
        <h5 className="font-semibold">{t("web.consents.say")}</h5>
        {language !== "" && spoken === undefined && (
          <p className="text-small text-ink-soft">
            {t("web.consents.say.interpreted", { language: nameOf(language), words: locales[locale].endonym })}
          </p>
        )}
        <div className="rounded-normal border border-s-4 border-link bg-link-sunk p-4">
          <InLanguage locale={spoken ?? locale}>
            <SayToPerson desk={desk} purpose={told.purpose} classes={told.classes} />
          </InLanguage>
        </div>
      </section>
      <CheckBox isSelected={isSaid} onChange={onSaid}>
        {t("web.consents.said")}
      </CheckBox>
    </div>
  );
}
