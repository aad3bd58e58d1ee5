import type { FoldedField } from "@suar/domain";
import { certainties } from "@suar/domain/certainty";
import { CheckBox } from "../../ui/check-box.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { FactOrigin } from "../persons/fact-origin.tsx";
import type { Chosen, WrittenClass } from "./referral-draft.ts";

interface ChosenFieldsProps {
  readonly fields: readonly FoldedField[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The facts of one kind that stand on a person's page, folded: what they say is shown only by the preview. */
export function ChosenFields({ fields, chosen, onChange }: ChosenFieldsProps) {
  const t = useWords();
  if (fields.length === 0) return <p className="text-small text-ink-soft">{t("web.referrals.facts.none")}</p>;
  return (
    <ul className="flex flex-col gap-2">
      {fields.map((field) => (
        <li key={field.id}>
          <CheckBox
            isSelected={chosen.includes(field.id)}
            onChange={(isOn) => onChange(isOn ? [...chosen, field.id] : chosen.filter((each) => each !== field.id))}
          >
            <span className="flex min-w-0 flex-col">
              {t(`personField.${field.kind}`)}
              <FactOrigin {...field} />
            </span>
          </CheckBox>
        </li>
      ))}
    </ul>
  );
}

interface ChosenWordsProps {
  readonly label: string;
  readonly words: Chosen["words"][WrittenClass];
  readonly onChange: (words: NonNullable<Chosen["words"][WrittenClass]>) => void;
}

/** What is written for a kind that a person's page has no fact of; left empty, nothing of it leaves. */
export function ChosenWords({ label, words, onChange }: ChosenWordsProps) {
  const t = useWords();
  const { value = "", certainty = "known" } = words ?? {};
  return (
    <>
      <TextField
        label={t("web.referrals.facts.write", { facts: label })}
        value={value}
        onChange={(next) => onChange({ value: next, certainty })}
        rows={2}
        maxLength={4000}
        autoComplete="off"
      />
      {value.trim() !== "" && (
        <SelectField
          label={t("web.referrals.facts.certainty")}
          value={certainty}
          choices={certainties.map((each) => ({ value: each, label: t(`certainty.${each}`) }))}
          onChange={(next) => onChange({ value, certainty: next })}
        />
      )}
    </>
  );
}
