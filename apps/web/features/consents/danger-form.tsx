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
export function DangerForm({ person, shut, onDone }: EntryFormOf) {
  const t = useWords();
  const [told, setTold] = useState(emptyTold);
  const [words, setWords] = useState("");
  const record = useLedgerChange(
    person,
    (body: Parameters<typeof recordDanger>[1]) => recordDanger(person, body),
    onDone,
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
      {...{ run, onDone }}
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
