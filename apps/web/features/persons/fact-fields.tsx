import type { FoldedField, NewField } from "@suar/domain";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { type FactDraft, readTold } from "./fact-draft.ts";

const writtenKinds = [
  "name",
  "other_name",
  "phone",
  "email",
  "account",
  "address",
  "narrative",
  "place_of_safety",
] as const satisfies readonly NewField["kind"][];
const states = [
  "answered",
  "unknown",
  "not_asked",
  "prefers_not_to_say",
] as const satisfies readonly FoldedField["state"][];
export const sources = [
  "person",
  "relative",
  "other_report",
  "partner",
  "authority",
  "document",
  "observed",
  "unknown",
] as const satisfies readonly NewField["source"][];
const certainties = ["known", "probable", "possible", "ruled_out"] as const;
const longKinds: readonly string[] = ["narrative", "address", "place_of_safety"];

/** The reader's own time zone: a told date belongs to a place. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

interface FactFieldsProps {
  readonly value: FactDraft;
  readonly onChange: (value: FactDraft) => void;
  /** A correction leaves the kind as it is. */
  readonly isKindFixed?: boolean;
}

/** One fact: what it is about, the answer or which kind of none, from whom, how sure, when it was told. */
export function FactFields({ value, onChange, isKindFixed = false }: FactFieldsProps) {
  const t = useWords();
  const change = (some: Partial<FactDraft>): void => onChange({ ...value, ...some });
  const isToldWrong = readTold(value.told, ownZone()) === undefined;
  return (
    <>
      {!isKindFixed && (
        <SelectField
          label={t("web.persons.form.kind")}
          value={value.kind}
          choices={writtenKinds.map((kind) => ({ value: kind, label: t(`personField.${kind}`) }))}
          onChange={(kind) => change({ kind })}
        />
      )}
      <SelectField
        label={t("web.persons.form.answer")}
        value={value.state}
        choices={states.map((state) => ({
          value: state,
          label: t(state === "answered" ? "web.persons.form.answered" : `absence.${state}`),
        }))}
        onChange={(state) => change({ state })}
      />
      {value.state === "answered" && (
        <TextField
          label={t("web.persons.form.value")}
          value={value.value}
          onChange={(text) => change({ value: text })}
          autoComplete="off"
          {...(longKinds.includes(value.kind) ? { rows: 6 } : {})}
        />
      )}
      <SelectField
        label={t("web.persons.form.source")}
        value={value.source}
        choices={sources.map((source) => ({ value: source, label: t(`factSource.${source}`) }))}
        onChange={(source) => change({ source })}
      />
      <SelectField
        label={t("web.persons.form.certainty")}
        value={value.certainty}
        choices={certainties.map((certainty) => ({ value: certainty, label: t(`certainty.${certainty}`) }))}
        onChange={(certainty) => change({ certainty })}
      />
      <TextField
        label={t("web.persons.form.told")}
        description={t("web.persons.form.told.about")}
        value={value.told}
        onChange={(told) => change({ told })}
        direction="ltr"
        autoComplete="off"
        maxLength={10}
        error={isToldWrong ? t("web.persons.form.told.wrong") : undefined}
      />
      <p className="text-small text-ink-soft">{t("web.persons.never")}</p>
    </>
  );
}
