import type { Case, Statement } from "@suar/domain";
import { absences } from "@suar/domain/certainty";
import { statementUnits } from "@suar/domain/cases/case-codes";
import { makeUuidV7 } from "@suar/domain/ids";
import { type StatedFieldId, statedFields } from "@suar/domain/stated-fields";
import { Pencil } from "lucide-react";
import { type FormEvent, useEffect, useState } from "react";
import { withdrawStatement } from "../../api/cases.ts";
import { useLanguage } from "../../app/locale-provider.tsx";
import { useUnsavedGuard } from "../../app/use-unsaved-guard.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ConflictNotice } from "../contacts/conflict-notice.tsx";
import { SaveMark } from "../contacts/save-mark.tsx";
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
import { type Stated, useStatementSaver } from "./use-statement-saver.ts";
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

/**
 * States one fact: the question and why it is asked, the answer or which kind of none, when, from whom and how sure. It is
 * saved while it is written, from the moment it says something; half an answer states nothing and is not saved.
 */
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
  const [isChanged, setChanged] = useState(false);
  const [isClosing, setClosing] = useState(false);
  const saver = useStatementSaver({ caseId: file.id, id, person, field, corrects });
  const { standing } = saver;
  const isWhole = wholeStatement(draft, known.value, ownZone()) !== undefined;
  useUnsavedGuard(`statement ${id} unfinished`, isChanged && !isWhole);
  const change = (some: Partial<StatementDraft>, as = unit): void => {
    const next = { ...draft, ...some };
    const content = wholeStatement(next, known.value, ownZone());
    setDraft(next);
    setChanged(true);
    if (content !== undefined) saver.type({ unit: as, content } satisfies Stated);
  };
  const close = (): void => {
    setClosing(true);
    void saver.flush();
  };
  const { refresh } = saver;
  const isWritten = standing.kind === "saved" || standing.kind === "untouched";
  const mustWait = standing.kind === "refused" || standing.kind === "conflict";
  useEffect(() => {
    if (!isClosing || !(isWritten || mustWait)) return;
    const end = async (): Promise<void> => {
      if (isWritten) await refresh();
      setClosing(false);
      if (isWritten) onDone();
    };
    void end();
    // The form ends once, by what stood when it was asked to; a new `onDone` of the page changes nothing of that.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isClosing, isWritten, mustWait]);
  const takeBack = useCaseChange(
    file.id,
    () => withdrawStatement(file.id, id, { base: saver.version(), reason: "recorded_in_error" }),
    onDone,
  );
  const putBack = (original: Statement): void => {
    setDraft(draftOfStatement(original));
    saver.type({ unit: original.unit, content: original } satisfies Stated);
    close();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isWhole) close();
  };
  return (
    <form
      onSubmit={submit}
      autoComplete="off"
      aria-label={label}
      className="no-print flex max-w-text flex-col gap-4 rounded-normal border border-line p-4"
    >
      <p className="text-small text-ink-soft">{known.why[locale]}</p>
      {person !== null && corrects === undefined && standing.kind === "untouched" && (
        <SelectField
          label={t("web.cases.unit")}
          value={unit}
          choices={personUnits.map((value) => ({ value, label: t(`statementUnit.${value}`) }))}
          onChange={setUnit}
        />
      )}
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
      {standing.kind === "conflict" && (
        <ConflictNotice
          yours={standing.yours}
          theirs={standing.theirs}
          by={standing.by}
          say={(value) => {
            const { content } = value as Stated;
            const origin = `${t(`certainty.${content.certainty}`)}; ${t(`factSource.${content.source}`)}`;
            return `${sayStatement(field, content)} (${origin})`;
          }}
          onChoose={(value) => {
            setDraft(draftOfStatement((value as Stated).content));
            saver.settle(value);
            close();
          }}
          join={undefined}
        />
      )}
      {standing.kind === "refused" ? (
        <KeyError error={standing.error} onUnlocked={() => void saver.flush()} />
      ) : isChanged && !isWhole ? (
        <p className="flex items-center gap-1.5 text-small text-ink-soft">
          <Pencil size={14} aria-hidden="true" className="shrink-0" />
          {t("web.cases.stated.unfinished")}
        </p>
      ) : (
        <SaveMark standing={standing} onRetry={() => void saver.flush()} />
      )}
      {takeBack.error !== null && <ErrorNotice error={takeBack.error} />}
      {standing.kind !== "conflict" && (
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="beacon" isPending={isClosing} isDisabled={!isWhole}>
            {t("web.cases.stated.save")}
          </Button>
          {standing.kind === "untouched" || standing.kind === "refused" ? (
            <Button onPress={onDone}>{t("web.cancel")}</Button>
          ) : corrects === undefined ? (
            <Button
              isPending={takeBack.isPending}
              isDisabled={standing.kind !== "saved"}
              onPress={() => takeBack.mutate(undefined)}
            >
              {t("web.cases.withdraw")}
            </Button>
          ) : (
            <Button onPress={() => putBack(corrects)}>{t("web.cases.stated.putBack")}</Button>
          )}
        </div>
      )}
    </form>
  );
}
