import type { Case, SaveStatement, Statement, StatementContent } from "@suar/domain";
import { absences } from "@suar/domain/certainty";
import { statementUnits } from "@suar/domain/cases/case-codes";
import { makeUuidV7 } from "@suar/domain/ids";
import { type StatedFieldId, statedFields } from "@suar/domain/stated-fields";
import { type FormEvent, useState } from "react";
import { saveStatement } from "../../api/cases.ts";
import { useLanguage } from "../../app/locale-provider.tsx";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ConflictNotice } from "../contacts/conflict-notice.tsx";
import { KeyError } from "../keys/key-error.tsx";
import { ownZone } from "../persons/fact-fields.tsx";
import { readTold } from "../persons/fact-draft.ts";
import { OriginFields } from "./origin-fields.tsx";
import {
  draftOfStatement,
  emptyStatement,
  type StatementDraft,
  unitOfRoles,
  wholeStatement,
} from "./statement-draft.ts";
import { useCaseChange } from "./use-case-change.ts";
import { useSayStatement } from "./use-say-statement.ts";
import { ValueField } from "./value-field.tsx";

interface StatementFormProps {
  readonly file: Case;
  readonly person: string | null;
  readonly field: StatedFieldId;
  /** The statement to correct; a new one without it. */
  readonly corrects?: Statement;
  readonly onDone: () => void;
}

const answers = ["answered", ...absences] as const;
const personUnits = statementUnits.filter((unit) => unit !== "event");

/** States one fact: the question and why it is asked, the answer or which kind of none, when, from whom and how sure. */
export function StatementForm({ file, person, field, corrects, onDone }: StatementFormProps) {
  const t = useWords();
  const { locale } = useLanguage();
  const sayStatement = useSayStatement();
  const known = statedFields[field];
  const label = known.labels[locale];
  const roles = file.persons.find((each) => each.person === person)?.roles.map(({ role }) => role) ?? [];
  const [id] = useState(() => corrects?.id ?? makeUuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10))));
  const [unit, setUnit] = useState(corrects?.unit ?? (person === null ? "event" : unitOfRoles(roles)));
  const [draft, setDraft] = useState(corrects === undefined ? emptyStatement : draftOfStatement(corrects));
  const change = (some: Partial<StatementDraft>): void => setDraft({ ...draft, ...some });
  const whole = wholeStatement(draft, known.value, ownZone());
  const save = useCaseChange(
    file.id,
    (input: Pick<SaveStatement, "base" | "settles"> & { readonly content: StatementContent }) => {
      const { content, ...rest } = input;
      const { answer, happened, told, source, certainty } = content;
      return saveStatement(file.id, id, { ...rest, answer, happened, told, source, certainty, unit, person, field });
    },
    (saved) => {
      if (saved.kind === "saved") onDone();
    },
  );
  const run = (): void => {
    if (whole !== undefined) save.mutate({ base: corrects?.version ?? 0, settles: false, content: whole });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run();
  };
  const conflict = save.data?.kind === "conflict" ? save.data : undefined;
  return (
    <form
      onSubmit={submit}
      autoComplete="off"
      aria-label={label}
      className="no-print flex max-w-text flex-col gap-4 rounded-normal border border-line p-4"
    >
      <p className="text-small text-ink-soft">{known.why[locale]}</p>
      <ChoiceGroup
        label={label}
        value={draft.state}
        choices={answers.map((state) => ({
          value: state,
          label: t(state === "answered" ? "web.persons.form.answered" : `absence.${state}`),
        }))}
        onChange={(state) => change({ state })}
      />
      {draft.state === "answered" && (
        <ValueField label={t("web.persons.form.value")} field={known.value} value={draft} onChange={change} />
      )}
      <div className="grid gap-3 pane:grid-cols-2">
        {(["happened", "told"] as const).map((name) => (
          <TextField
            key={name}
            label={t(`web.cases.stated.${name}`)}
            description={t("web.persons.form.told.about")}
            value={draft[name]}
            onChange={(text) => change({ [name]: text })}
            direction="ltr"
            autoComplete="off"
            maxLength={10}
            error={readTold(draft[name], ownZone()) === undefined ? t("web.persons.form.told.wrong") : undefined}
          />
        ))}
      </div>
      <OriginFields value={draft} onChange={change} />
      {person !== null && corrects === undefined && (
        <SelectField
          label={t("web.cases.unit")}
          value={unit}
          choices={personUnits.map((value) => ({ value, label: t(`statementUnit.${value}`) }))}
          onChange={setUnit}
        />
      )}
      {conflict !== undefined && (
        <ConflictNotice
          yours={conflict.yours}
          theirs={conflict.theirs}
          by={conflict.theirs.recordedBy}
          say={(value) => {
            const content = value as StatementContent;
            const origin = `${t(`certainty.${content.certainty}`)}; ${t(`factSource.${content.source}`)}`;
            return `${sayStatement(field, content)} (${origin})`;
          }}
          onChoose={(value) =>
            save.mutate({ base: conflict.theirs.version, settles: true, content: value as StatementContent })
          }
          join={undefined}
        />
      )}
      {save.error !== null && <KeyError error={save.error} onUnlocked={run} />}
      {conflict === undefined && (
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="beacon" isPending={save.isPending} isDisabled={whole === undefined}>
            {t("web.cases.stated.save")}
          </Button>
          <Button onPress={onDone}>{t("web.cancel")}</Button>
        </div>
      )}
    </form>
  );
}
