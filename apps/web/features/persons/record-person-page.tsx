import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { type FormEvent, useState } from "react";
import { personQuery, recordPerson } from "../../api/persons.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";
import { emptyFact, type FactDraft, wholeFact } from "./fact-draft.ts";
import { FactFields, ownZone } from "./fact-fields.tsx";

/** Records a person with what is known now. */
export function RecordPersonPage() {
  const t = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [facts, setFacts] = useState<readonly FactDraft[]>([emptyFact("name"), emptyFact("phone")]);
  const whole = facts.map((fact) => wholeFact(fact, ownZone()));
  const isEmpty = (fact: FactDraft): boolean => fact.state === "answered" && fact.value.trim() === "";
  const isReady = facts.every((fact, at) => isEmpty(fact) || whole[at] !== undefined);
  const record = useMutation({
    mutationFn: () => recordPerson(whole.flatMap((fact) => fact ?? [])),
    gcTime: 0,
    onSuccess: async (person) => {
      queries.setQueryData(personQuery(person.id).queryKey, person);
      void queries.invalidateQueries({ queryKey: ["persons", "list"] });
      await navigate({ to: "/persons/$personId", params: { personId: person.id } });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) record.mutate();
  };
  return (
    <article className="flex flex-col gap-5 p-4 pane:p-8">
      <Link to="/persons" className="inline-flex items-center gap-1 pane:hidden">
        <ArrowLeft size={16} aria-hidden="true" className="rtl:rotate-180" />
        {t("web.persons")}
      </Link>
      <header className="flex flex-col gap-2">
        <h1 className="text-title">{t("web.persons.record")}</h1>
        <p className="max-w-text">{t("web.persons.record.about")}</p>
      </header>
      <form onSubmit={submit} autoComplete="off" className="no-print flex max-w-form flex-col gap-6">
        {facts.map((fact, at) => (
          <fieldset
            key={fact.id}
            aria-label={t(`personField.${fact.kind}`)}
            className="flex flex-col gap-3 border-s-2 border-line-strong ps-4"
          >
            <FactFields value={fact} onChange={(next) => setFacts(facts.with(at, next))} />
          </fieldset>
        ))}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="beacon" isPending={record.isPending} isDisabled={!isReady}>
            {t("web.persons.record.submit")}
          </Button>
          <Button onPress={() => setFacts([...facts, emptyFact("narrative")])}>{t("web.persons.add")}</Button>
        </div>
      </form>
      {record.error !== null && <KeyError error={record.error} onUnlocked={() => record.mutate()} />}
    </article>
  );
}
