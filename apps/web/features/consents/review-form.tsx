import type { LedgerEntryView, ReviewEntry, ReviewOutcome } from "@suar/domain";
import { useDraft } from "../../app/use-draft.ts";
import { reviewOutcomes } from "@suar/domain/consents/consent-codes";
import { useState } from "react";
import { reviewEntry } from "../../api/ledgers.ts";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { EntryForm } from "./entry-form.tsx";
import { useLedgerChange } from "./use-ledger-change.ts";

interface ReviewFormProps {
  readonly person: string;
  readonly entry: LedgerEntryView;
  readonly onDone: () => void;
}

/** A second person's look at what was told without the person's yes: after the act, once, with the reason. */
export function ReviewForm({ person, entry, onDone }: ReviewFormProps) {
  const t = useWords();
  const [outcome, setOutcome] = useState<ReviewOutcome | null>(null);
  const [words, setWords] = useDraft(`ledger review ${entry.id}`);
  const done = (): void => {
    setWords("");
    onDone();
  };
  const review = useLedgerChange(person, (body: ReviewEntry) => reviewEntry(entry.id, body), done);
  const isWhole = outcome !== null && words.trim() !== "";
  const run = (): void => {
    if (isWhole) review.mutate({ outcome, words: words.trim() });
  };
  return (
    <EntryForm
      title={t("web.consents.review.title")}
      about={t("web.consents.review.about")}
      action={t("web.consents.review.record")}
      isPending={review.isPending}
      error={review.error}
      {...{ isWhole, run }}
      onCancel={onDone}
    >
      <ChoiceGroup
        label={t("web.consents.review.outcome")}
        {...(outcome === "not_upheld" ? { description: t("web.consents.review.notUpheld") } : {})}
        value={outcome}
        choices={reviewOutcomes.map((each) => ({ value: each, label: t(`reviewOutcome.${each}`) }))}
        onChange={setOutcome}
      />
      <TextField
        label={t("web.consents.review.words")}
        value={words}
        onChange={setWords}
        rows={3}
        maxLength={4000}
        autoComplete="off"
      />
    </EntryForm>
  );
}
