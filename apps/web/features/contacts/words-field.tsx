import { contactWordLimits } from "@suar/domain/cases/contact-limits";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { SavedField, type SavedFieldOf } from "./saved-field.tsx";
import { useContactField } from "./use-contact-field.ts";

type WordsFieldProps = SavedFieldOf & {
  readonly field: keyof typeof contactWordLimits;
  readonly rows?: number;
  readonly onText?: (text: string) => void;
};

const say = (value: unknown): string => (typeof value === "string" ? value : "");
const join = (theirs: unknown, yours: unknown): string => `${say(theirs)}\n${say(yours)}`;

/** A field of words. */
export function WordsField({ contact, field, rows, onText }: WordsFieldProps) {
  const t = useWords();
  const saved = useContactField(contact, field);
  return (
    <SavedField saved={saved} say={say} join={join}>
      <TextField
        label={t(`contactField.${field}`)}
        description={t(`contactField.${field}.why`)}
        value={say(saved.value)}
        onChange={(text) => {
          saved.type(text === "" ? null : text);
          onText?.(text);
        }}
        autoComplete="off"
        maxLength={contactWordLimits[field]}
        isReadOnly={!contact.may.write}
        {...(rows === undefined ? {} : { rows })}
      />
    </SavedField>
  );
}
