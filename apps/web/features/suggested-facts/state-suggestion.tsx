import type { Case, StatementContent } from "@suar/domain";
import { sayCaseNumber } from "@suar/domain/cases/case-number";
import { certainties } from "@suar/domain/certainty";
import { makeUuidV7 } from "@suar/domain/ids";
import { statedFields } from "@suar/domain/stated-fields";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { caseQuery, saveStatement } from "../../api/cases.ts";
import { Button } from "../../ui/button.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useWords } from "../../ui/use-words.ts";
import { sayAbout } from "../cases/person-name.ts";
import { unitOfRoles } from "../cases/statement-draft.ts";
import { useCaseChange } from "../cases/use-case-change.ts";
import { KeyError } from "../keys/key-error.tsx";
import { sources } from "../persons/fact-fields.tsx";
import type { StatingPlace, Suggestion } from "./suggestion.ts";

interface StateSuggestionProps {
  readonly suggestion: Suggestion;
  readonly place: StatingPlace;
  readonly onStated: () => void;
  readonly onCancel: () => void;
}

/** Asks in which case a suggested fact is stated; without a case there is nowhere to state it. */
export function StateSuggestion({ place, ...rest }: StateSuggestionProps) {
  const t = useWords();
  const [chosen, setChosen] = useState("");
  const only = place.cases.length === 1 ? (place.cases[0]?.id ?? "") : "";
  const caseId = only === "" ? chosen : only;
  if (place.cases.length === 0) {
    return (
      <>
        <p>{t("web.suggest.noCase")}</p>
        <Button className="self-start" onPress={rest.onCancel}>
          {t("web.cancel")}
        </Button>
      </>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      {only === "" && (
        <SelectField
          label={t("web.suggest.case")}
          value={caseId}
          choices={[
            { value: "", label: t("web.cases.choose") },
            ...place.cases.map(({ id, number }) => ({ value: id, label: sayCaseNumber(number) })),
          ]}
          onChange={setChosen}
        />
      )}
      {caseId === "" ? (
        <Button className="self-start" onPress={rest.onCancel}>
          {t("web.cancel")}
        </Button>
      ) : (
        <InCase key={caseId} caseId={caseId} place={place} {...rest} />
      )}
    </div>
  );
}

const event = "event";
/** Groups whose questions are about somebody, never about the event. */
const personOnly: readonly string[] = ["person", "after"];

interface Asked {
  readonly about: string;
  readonly source: StatementContent["source"] | "";
  readonly certainty: StatementContent["certainty"] | "";
}

/** Asks about whom, from whom and how sure. Nothing is chosen beforehand: a suggestion knows none of it. */
function InCase({ caseId, suggestion, place, onStated, onCancel }: StateSuggestionProps & { readonly caseId: string }) {
  const t = useWords();
  const { data: file, error } = useQuery(caseQuery(caseId));
  const [id] = useState(() => makeUuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10))));
  const [asked, setAsked] = useState<Asked>({ about: "", source: "", certainty: "" });
  const { about, source, certainty } = asked;
  const state = useCaseChange(
    caseId,
    (origin: Pick<StatementContent, "source" | "certainty">) =>
      saveStatement(caseId, id, {
        ...origin,
        ...whomOf(file, about),
        field: suggestion.field,
        answer: { kind: "answered", value: suggestion.value },
        happened: null,
        told: place.told,
        base: 0,
        settles: false,
      }),
    onStated,
  );
  const isWhole = file !== undefined && about !== "" && source !== "" && certainty !== "";
  const run = (): void => {
    if (isWhole) state.mutate({ source, certainty });
  };
  const submit = (pressed: FormEvent): void => {
    pressed.preventDefault();
    run();
  };
  const choose = { value: "", label: t("web.cases.choose") } as const;
  const isOfEvent = !personOnly.includes(statedFields[suggestion.field].group);
  const failed = state.error ?? error;
  return (
    <form onSubmit={submit} autoComplete="off" className="flex flex-col gap-3">
      <SelectField
        label={t("web.cases.about")}
        value={about}
        isDisabled={file === undefined}
        choices={[
          choose,
          ...(file === undefined
            ? []
            : file.persons.map(({ person }) => ({ value: person, label: sayAbout(t, file, person) }))),
          ...(isOfEvent ? [{ value: event, label: t("web.cases.about.event") }] : []),
        ]}
        onChange={(next) => setAsked({ ...asked, about: next })}
      />
      <SelectField
        label={t("web.persons.form.source")}
        value={source}
        choices={[choose, ...sources.map((value) => ({ value, label: t(`factSource.${value}`) }))]}
        onChange={(next) => setAsked({ ...asked, source: next })}
      />
      <SelectField
        label={t("web.persons.form.certainty")}
        value={certainty}
        choices={[choose, ...certainties.map((value) => ({ value, label: t(`certainty.${value}`) }))]}
        onChange={(next) => setAsked({ ...asked, certainty: next })}
      />
      {failed !== null && <KeyError error={failed} onUnlocked={run} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="beacon" isPending={state.isPending} isDisabled={!isWhole}>
          {t("web.suggest.state")}
        </Button>
        <Button onPress={onCancel}>{t("web.cancel")}</Button>
      </div>
    </form>
  );
}

function whomOf(file: Case | undefined, about: string) {
  if (about === event) return { unit: "event", person: null } as const;
  const roles = file?.persons.find(({ person }) => person === about)?.roles.map(({ role }) => role) ?? [];
  return { unit: unitOfRoles(roles), person: about } as const;
}
