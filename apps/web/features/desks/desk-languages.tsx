import { X } from "lucide-react";
import { Button } from "../../ui/button.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useLanguageName } from "../../ui/use-language-name.ts";
import { useWords } from "../../ui/use-words.ts";
import { useLanguageChoices } from "../cases/use-choices.ts";

interface DeskLanguagesProps {
  /** ISO 639-3. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

const most = 40;

/** The languages that a desk speaks, added one by one. */
export function DeskLanguages({ chosen, onChange }: DeskLanguagesProps) {
  const t = useWords();
  const nameOf = useLanguageName();
  const choices = useLanguageChoices();
  return (
    <div className="flex flex-col gap-2">
      <SelectField
        label={t("web.desks.languages")}
        value=""
        isDisabled={chosen.length >= most}
        choices={[
          { value: "", label: t("web.desks.languages.add") },
          ...choices.filter(({ value }) => !chosen.includes(value)),
        ]}
        onChange={(language) => {
          if (language !== "") onChange([...chosen, language]);
        }}
      />
      {chosen.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {chosen.map((language) => (
            <li key={language}>
              <Button
                aria-label={t("web.desks.languages.remove", { language: nameOf(language) })}
                onPress={() => onChange(chosen.filter((each) => each !== language))}
              >
                {nameOf(language)}
                <X size={14} aria-hidden="true" />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
