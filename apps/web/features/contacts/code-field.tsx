import { ChoiceGroup } from "../../ui/choice-group.tsx";
import type { Choice } from "../../ui/select-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { SavedField, type SavedFieldOf } from "./saved-field.tsx";
import { useContactField } from "./use-contact-field.ts";

type CodeFieldProps = SavedFieldOf & {
  readonly choices: readonly Choice<string>[];
  readonly onValue?: (value: unknown) => void;
};

/** A field of a few codes, all in sight. */
export function CodeField({ contact, field, choices, onValue }: CodeFieldProps) {
  const t = useWords();
  const saved = useContactField(contact, field);
  const say = (value: unknown): string => choices.find((choice) => choice.value === value)?.label ?? "";
  return (
    <SavedField saved={saved} say={say}>
      <ChoiceGroup
        label={t(`contactField.${field}`)}
        description={t(`contactField.${field}.why`)}
        value={typeof saved.value === "string" ? saved.value : null}
        choices={choices}
        onChange={(value) => {
          saved.type(value);
          onValue?.(value);
        }}
      />
    </SavedField>
  );
}
