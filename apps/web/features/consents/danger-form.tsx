import { useDraft } from "../../app/use-draft.ts";
import { useState } from "react";
import { recordDanger } from "../../api/ledgers.ts";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { EntryForm } from "./entry-form.tsx";
import type { EntryFormOf } from "./entry-form-of.ts";
import { emptyTold, readTold } from "./told-draft.ts";
import { ToldFields } from "./told-fields.tsx";
import { useLedgerChange } from "./use-ledger-change.ts";

/** Danger to life: one worker, at once. Three things are asked and nobody else's leave. */
export function DangerForm({ person, shut, onRecorded, onCancel }: EntryFormOf) {
  const t = useWords();
  const [told, setTold] = useState(emptyTold);
  const [words, setWords] = useDraft(`ledger danger ${person}`);
  const done = (): void => {
    setWords("");
    onRecorded();
  };
  const record = useLedgerChange(
    person,
    (body: Parameters<typeof recordDanger>[1]) => recordDanger(person, body),
    done,
  );
  const whole = readTold(told);
  const run = (): void => {
    if (whole === undefined || words.trim() === "") return;
    record.mutate({ ...whole, purpose: "urgent_rescue", words: words.trim() });
  };
  return (
    <EntryForm
      title={t("web.consents.danger")}
      about={t("web.consents.danger.about")}
      action={t("web.consents.danger.record")}
      isWhole={whole !== undefined && words.trim() !== ""}
      isPending={record.isPending}
      error={record.error}
      {...{ run, onCancel }}
    >
      <ToldFields value={told} onChange={setTold} shut={shut} only="urgent_rescue" />
      <TextField
        label={t("web.consents.danger.words")}
        value={words}
        onChange={setWords}
        rows={3}
        maxLength={4000}
        autoComplete="off"
      />
    </EntryForm>
  );
}
