import type { GiveReason, OpeningReason } from "@suar/domain";
import { useState } from "react";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";

/** In the order in which they are met. */
const reasons = [
  "working_on_case",
  "contact_person",
  "person_asks",
  "check_duplicate",
  "danger",
  "duty_of_law",
  "supervision",
  "other",
] as const satisfies readonly OpeningReason[];

/** A reason being given; `why` is there once it is whole. */
export interface ReasonDraft {
  readonly reason: OpeningReason | "";
  readonly words: string;
}

export const useReason = () => useState<ReasonDraft>({ reason: "", words: "" });

export function wholeReason({ reason, words }: ReasonDraft): GiveReason | undefined {
  if (reason === "" || (reason === "other" && words.trim() === "")) return undefined;
  return { reason, words: words.trim() };
}

interface ReasonFieldsProps {
  readonly value: ReasonDraft;
  readonly onChange: (value: ReasonDraft) => void;
}

/** Why somebody looks: a reason from the list, and words where it needs them. */
export function ReasonFields({ value, onChange }: ReasonFieldsProps) {
  const t = useWords();
  return (
    <>
      <SelectField
        label={t("web.persons.reason")}
        value={value.reason}
        choices={[
          { value: "", label: t("web.persons.reason.choose") },
          ...reasons.map((reason) => ({ value: reason, label: t(`openingReason.${reason}`) })),
        ]}
        onChange={(reason) => onChange({ ...value, reason })}
      />
      {value.reason === "other" && (
        <TextField
          label={t("web.persons.words")}
          value={value.words}
          onChange={(words) => onChange({ ...value, words })}
          rows={2}
          maxLength={500}
        />
      )}
    </>
  );
}
