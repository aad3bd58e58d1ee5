import type { AskDuplicates, Case, Duplicates, GiveRole } from "@suar/domain";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { addCasePerson, duplicatesQuery } from "../../api/cases.ts";
import { recordPerson } from "../../api/persons.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { KeyError } from "../keys/key-error.tsx";
import { RoleFields, usualRole } from "./role-fields.tsx";
import { useCaseChange } from "./use-case-change.ts";

interface AddCasePersonProps {
  readonly file: Case;
  readonly onDone: () => void;
}

/** From the last keystroke until it is asked who that may be. Milliseconds. */
const askAfterMs = 500;
const shortest = 2;

/** Puts somebody on a case: while a name or contact is typed, whoever may be the one is shown by number, without a name. */
export function AddCasePerson({ file, onDone }: AddCasePersonProps) {
  const t = useWords();
  const [by, setBy] = useState<AskDuplicates["by"]>("name");
  const [text, setText] = useState("");
  const [role, setRole] = useState<GiveRole>(usualRole);
  const asked = useSettled(text.trim());
  const { data, error } = useQuery({ ...duplicatesQuery({ by, text: asked }), enabled: asked.length >= shortest });
  const recorded = useRef<string>(undefined);
  const add = useCaseChange(file.id, (person: string) => addCasePerson(file.id, { person, roles: [role] }), onDone);
  const record = useCaseChange(
    file.id,
    async () => {
      const value = text.trim();
      const { source, certainty } = role;
      const kind = by === "name" ? "name" : value.includes("@") ? "email" : "phone";
      const field = { kind, answer: { kind: "answered", value }, told: null, source, certainty } as const;
      // A second try after a failure puts the same person on the case, not another.
      recorded.current ??= (await recordPerson(value === "" ? [] : [field])).id;
      return addCasePerson(file.id, { person: recorded.current, roles: [role] });
    },
    onDone,
  );
  const failed = add.error ?? record.error ?? (asked.length >= shortest ? error : null);
  return (
    <form
      onSubmit={(event) => event.preventDefault()}
      autoComplete="off"
      className="no-print flex max-w-form flex-col gap-4 rounded-normal border border-line p-4"
    >
      <ChoiceGroup
        label={t("web.persons.search.by")}
        value={by}
        choices={(["name", "contact"] as const).map((value) => ({ value, label: t(`web.persons.search.by.${value}`) }))}
        onChange={setBy}
      />
      <TextField
        label={t(`web.persons.search.text.${by}`)}
        description={t("web.cases.people.add.about")}
        value={text}
        onChange={setText}
        autoComplete="off"
        maxLength={200}
        autoFocus
      />
      {asked.length >= shortest && data !== undefined && (
        <Candidates
          found={data}
          onChoose={(person) => add.mutate(person)}
          isBusy={add.isPending}
          onCase={file.persons.map(({ person }) => person)}
        />
      )}
      <RoleFields value={role} onChange={setRole} />
      {failed !== null && <KeyError error={failed} onUnlocked={() => record.mutate(undefined)} />}
      <div className="flex flex-wrap gap-2">
        <Button look="beacon" isPending={record.isPending} onPress={() => record.mutate(undefined)}>
          {t("web.cases.people.record")}
        </Button>
        <Button onPress={onDone}>{t("web.cancel")}</Button>
      </div>
    </form>
  );
}

interface CandidatesProps {
  readonly found: Duplicates;
  readonly isBusy: boolean;
  readonly onCase: readonly string[];
  readonly onChoose: (person: string) => void;
}

function Candidates({ found, isBusy, onCase, onChoose }: CandidatesProps) {
  const t = useWords();
  return (
    <output className="flex flex-col gap-2">
      <span className="font-semibold">{t("web.cases.people.maybe", { people: found.candidates.length })}</span>
      {found.candidates.map(({ person, label, foundBy, worker, cases }) => (
        <span key={person} className="flex flex-wrap items-center justify-between gap-2 border-t border-line pt-2">
          <span className="flex flex-col">
            <span>{t("web.persons.label", { label })}</span>
            <span className="text-small text-ink-soft">
              {t(`foundBy.${foundBy}`)}; {t("web.contacts.inCases", { cases: cases.length })};{" "}
              <bdi>{worker ?? t("web.persons.worker.none")}</bdi>
            </span>
          </span>
          {onCase.includes(person) ? (
            <span className="text-small text-ink-soft">{t("web.cases.people.already")}</span>
          ) : (
            <Button isDisabled={isBusy} onPress={() => onChoose(person)}>
              {t("web.cases.people.put")}
            </Button>
          )}
        </span>
      ))}
    </output>
  );
}

/** The text once nobody has typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), askAfterMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
