import type { Case, CloseCase, ReopenCase } from "@suar/domain";
import { closedStatuses, closeReasons, reopenReasons } from "@suar/domain/cases/case-codes";
import { useState } from "react";
import { closeCase, reopenCase } from "../../api/cases.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";
import { useCaseChange } from "./use-case-change.ts";

/** Closes a case with a reason, or takes a closed one up again. */
export function EndCase({ file }: { readonly file: Case }) {
  const t = useWords();
  const [isAsking, setAsking] = useState(false);
  const isClosed = file.status === "closed" || file.status === "closed_referred";
  const action = t(isClosed ? "web.cases.reopen" : "web.cases.close");
  const done = (): void => setAsking(false);
  return (
    <>
      <Button onPress={() => setAsking(true)}>{action}</Button>
      <Dialog title={action} isOpen={isAsking} onClose={done}>
        {isClosed ? <ReopenForm file={file} onDone={done} /> : <CloseForm file={file} onDone={done} />}
      </Dialog>
    </>
  );
}

interface EndFormProps {
  readonly file: Case;
  readonly onDone: () => void;
}

function CloseForm({ file, onDone }: EndFormProps) {
  const t = useWords();
  const [status, setStatus] = useState<CloseCase["status"]>("closed");
  const [reason, setReason] = useState<CloseCase["reason"]>("help_finished");
  const [words, setWords] = useState("");
  const close = useCaseChange(
    file.id,
    () => closeCase(file.id, { version: file.version, status, reason, words: words.trim() }),
    onDone,
  );
  const waiting = file.tasks.filter(({ doneAt }) => doneAt === null).length;
  return (
    <>
      {waiting > 0 && <p>{t("web.cases.close.waiting", { tasks: waiting })}</p>}
      <ChoiceGroup
        label={t("web.cases.status")}
        value={status}
        choices={closedStatuses.map((value) => ({ value, label: t(`caseStatus.${value}`) }))}
        onChange={setStatus}
      />
      <SelectField
        label={t("web.persons.reason")}
        value={reason}
        choices={closeReasons.map((value) => ({ value, label: t(`closeReason.${value}`) }))}
        onChange={setReason}
      />
      <EndWords {...{ words, setWords, onDone }} action={t("web.cases.close")} change={close} />
    </>
  );
}

function ReopenForm({ file, onDone }: EndFormProps) {
  const t = useWords();
  const [reason, setReason] = useState<ReopenCase["reason"]>("person_returned");
  const [words, setWords] = useState("");
  const reopen = useCaseChange(
    file.id,
    () => reopenCase(file.id, { version: file.version, reason, words: words.trim() }),
    onDone,
  );
  return (
    <>
      <SelectField
        label={t("web.persons.reason")}
        value={reason}
        choices={reopenReasons.map((value) => ({ value, label: t(`reopenReason.${value}`) }))}
        onChange={setReason}
      />
      <EndWords {...{ words, setWords, onDone }} action={t("web.cases.reopen")} change={reopen} />
    </>
  );
}

interface EndWordsProps {
  readonly action: string;
  readonly words: string;
  readonly setWords: (words: string) => void;
  readonly onDone: () => void;
  readonly change: {
    readonly error: unknown;
    readonly isPending: boolean;
    readonly mutate: (input: undefined) => void;
  };
}

function EndWords({ action, words, setWords, onDone, change }: EndWordsProps) {
  const t = useWords();
  return (
    <>
      <TextField label={t("web.persons.words")} value={words} onChange={setWords} rows={3} maxLength={2000} />
      {change.error !== null && <KeyError error={change.error} onUnlocked={() => change.mutate(undefined)} />}
      <div className="flex flex-wrap gap-2">
        <Button look="beacon" isPending={change.isPending} onPress={() => change.mutate(undefined)}>
          {action}
        </Button>
        <Button onPress={onDone}>{t("web.cancel")}</Button>
      </div>
    </>
  );
}
