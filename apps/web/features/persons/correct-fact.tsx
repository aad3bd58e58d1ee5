import type { OpenField, Person } from "@suar/domain";
import { type FormEvent, useState } from "react";
import { correctField } from "../../api/persons.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";
import { type FactDraft, wholeFact } from "./fact-draft.ts";
import { FactFields, ownZone } from "./fact-fields.tsx";
import { usePersonChange } from "./use-person-change.ts";

interface CorrectFactProps {
  readonly person: Person;
  readonly field: OpenField;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Corrects one fact. A picture can only be taken back, by an answer that there is none. */
export function CorrectFact({ person, field, onDone, onCancel }: CorrectFactProps) {
  const t = useWords();
  const [draft, setDraft] = useState<FactDraft>({
    id: field.id,
    kind: field.kind === "face" ? "name" : field.kind,
    state: field.isPicture ? "unknown" : field.answer.kind,
    value: field.answer.kind === "answered" && !field.isPicture ? field.answer.value : "",
    source: field.source,
    certainty: field.certainty,
    told: field.told?.value.slice(0, 10) ?? "",
  });
  const whole = wholeFact(draft, ownZone());
  const correct = usePersonChange(
    person.id,
    ({ answer, told, source, certainty }: NonNullable<typeof whole>) =>
      correctField(person.id, field.id, { answer, told, source, certainty }, person.version),
    onDone,
  );
  const run = (): void => {
    if (whole !== undefined) correct.mutate(whole);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run();
  };
  return (
    <form onSubmit={submit} autoComplete="off" className="flex max-w-form flex-col gap-3 py-2">
      <p className="text-small text-ink-soft">{t("web.persons.correct.about")}</p>
      <FactFields value={draft} onChange={setDraft} isKindFixed />
      {correct.error !== null && <KeyError error={correct.error} onUnlocked={run} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="beacon" isPending={correct.isPending} isDisabled={whole === undefined}>
          {t("web.persons.form.save")}
        </Button>
        <Button onPress={onCancel}>{t("web.cancel")}</Button>
      </div>
    </form>
  );
}
