import type { CopyDocument, LocaleCode, MakeCopy, Person } from "@suar/domain";
import { copyDays } from "@suar/domain/copy-limits";
import { localeCodes } from "@suar/domain/locale-codes";
import { locales } from "@suar/i18n";
import { type FormEvent, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { CheckBox } from "../../ui/check-box.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useWords } from "../../ui/use-words.ts";

interface MakeCopyFormProps {
  readonly person: Person;
  readonly locale: LocaleCode;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onMake: (order: MakeCopy) => void;
}

type Kind = CopyDocument["facts"][number]["kind"];
/** What was told, and where somebody is safe, stand on paper only when the person wants it. */
const usuallyLeftOut: readonly Kind[] = ["narrative", "place_of_safety"];
/** A picture of a face is never on paper. */
const neverCopied: readonly Kind[] = ["face"];

/** What stands on a copy: chosen together with the person it is for. */
export function MakeCopyForm({ person, locale, isPending, error, onMake }: MakeCopyFormProps) {
  const t = useWords();
  const facts = person.fields.filter(
    (fact) => person.may.open.includes(fact.class) && !neverCopied.includes(fact.kind),
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(facts.filter(({ kind }) => !usuallyLeftOut.includes(kind)).map(({ id }) => id)),
  );
  const [sharing, setSharing] = useState(false);
  const [language, setLanguage] = useState(locale);
  const [days, setDays] = useState<MakeCopy["days"]>(30);
  const choose = (id: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onMake({ fields: [...chosen], language, days, sharing });
  };
  return (
    <form onSubmit={submit} className="no-print flex max-w-form flex-col gap-4">
      <fieldset className="flex flex-col gap-2">
        <legend className="font-semibold">{t("web.copy.facts")}</legend>
        <p className="text-small text-ink-soft">{t("web.copy.facts.about")}</p>
        {facts.length === 0 && <p>{t("web.copy.facts.none")}</p>}
        {facts.map(({ id, kind }) => (
          <CheckBox key={id} isSelected={chosen.has(id)} onChange={(isChosen) => choose(id, isChosen)}>
            {t(`personField.${kind}`)}
          </CheckBox>
        ))}
      </fieldset>
      <div className="flex flex-col gap-1">
        <CheckBox isSelected={sharing} onChange={setSharing}>
          {t("web.copy.sharing")}
        </CheckBox>
        <p className="text-small text-ink-soft">{t("web.copy.sharing.about")}</p>
      </div>
      <SelectField
        label={t("web.copy.language")}
        value={language}
        choices={localeCodes.map((code) => ({ value: code, label: locales[code].endonym }))}
        onChange={setLanguage}
      />
      <SelectField
        label={t("web.copy.days")}
        description={t("web.copy.days.about")}
        value={String(days)}
        choices={copyDays.map((count) => ({ value: String(count), label: t("web.copy.dayCount", { count }) }))}
        onChange={(value) => setDays(copyDays.find((count) => String(count) === value) ?? days)}
      />
      <p className="text-small text-ink-soft">{t("web.copy.recorded")}</p>
      {error !== null && <ErrorNotice error={error} />}
      <div>
        <Button type="submit" look="beacon" isPending={isPending}>
          {t("web.copy.make")}
        </Button>
      </div>
    </form>
  );
}
