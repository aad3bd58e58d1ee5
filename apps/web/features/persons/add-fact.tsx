import type { NewField, Person } from "@suar/domain";
import { Plus } from "lucide-react";
import { type FormEvent, useState } from "react";
import { addField } from "../../api/persons.ts";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";
import { AddFace } from "./add-face.tsx";
import { emptyFact, type FactDraft, wholeFact } from "./fact-draft.ts";
import { FactFields, ownZone } from "./fact-fields.tsx";
import { usePersonChange } from "./use-person-change.ts";

interface AddFactProps {
  readonly person: Person;
  readonly onChanged: () => void;
}

/** Writes down one more fact, or keeps a picture of the face. */
export function AddFact({ person, onChanged }: AddFactProps) {
  const t = useWords();
  const [draft, setDraft] = useState<FactDraft>();
  const [isFace, setFace] = useState(false);
  const whole = draft && wholeFact(draft, ownZone());
  const add = usePersonChange(
    person.id,
    (field: NewField) => addField(person.id, field, person.version),
    () => {
      setDraft(undefined);
      onChanged();
    },
  );
  const run = (): void => {
    if (whole !== undefined) add.mutate(whole);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run();
  };
  if (draft === undefined) {
    return (
      <Section title={t("web.persons.add")}>
        <div className="no-print flex flex-wrap gap-2">
          <Button icon={<Plus size={16} aria-hidden="true" />} onPress={() => setDraft(emptyFact("phone"))}>
            {t("web.persons.add")}
          </Button>
          {!isFace && <Button onPress={() => setFace(true)}>{t("web.persons.face.add")}</Button>}
        </div>
        {isFace && (
          <AddFace
            person={person}
            onDone={() => {
              setFace(false);
              onChanged();
            }}
          />
        )}
      </Section>
    );
  }
  return (
    <Section title={t("web.persons.add")}>
      <form onSubmit={submit} autoComplete="off" className="no-print flex max-w-form flex-col gap-3">
        <FactFields value={draft} onChange={setDraft} />
        {add.error !== null && <KeyError error={add.error} onUnlocked={run} />}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="beacon" isPending={add.isPending} isDisabled={whole === undefined}>
            {t("web.persons.form.save")}
          </Button>
          <Button onPress={() => setDraft(undefined)}>{t("web.cancel")}</Button>
        </div>
      </form>
    </Section>
  );
}
