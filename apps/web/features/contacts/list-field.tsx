import { type Choice, SelectField } from "../../ui/select-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { SavedField, type SavedFieldOf } from "./saved-field.tsx";
import { useContactField } from "./use-contact-field.ts";

type ListFieldProps = SavedFieldOf & { readonly choices: readonly Choice<string>[] };

/** A field of many codes, in the browser's own list; "not known" stands first. */
export function ListField({ contact, field, choices }: ListFieldProps) {
  const t = useWords();
  const saved = useContactField(contact, field);
  const all = [{ value: "unknown", label: t("word.notKnown") }, ...choices];
  const say = (value: unknown): string => all.find((choice) => choice.value === value)?.label ?? "";
  return (
    <SavedField saved={saved} say={say}>
      <SelectField
        label={t(`contactField.${field}`)}
        description={t(`contactField.${field}.why`)}
        value={typeof saved.value === "string" ? saved.value : "unknown"}
        choices={all}
        onChange={saved.type}
        isDisabled={!contact.may.write}
      />
    </SavedField>
  );
}
