import type { Case } from "@suar/domain";
import { viewIloRule, viewStatedFacts } from "@suar/domain/palermo-view";
import { useState } from "react";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { useWords } from "../../ui/use-words.ts";
import { DecisionsSection } from "./decisions-section.tsx";
import { IloSection } from "./ilo-section.tsx";
import { NotesOnLaw } from "./notes-on-law.tsx";
import { sayAbout } from "./person-name.ts";
import { SmugglingSection } from "./smuggling-section.tsx";
import { TraffickingSection } from "./trafficking-section.tsx";

/** What the stated facts about one person speak to, computed on this page anew, and apart from it what people decided. */
export function ViewPart({ file }: { readonly file: Case }) {
  const t = useWords();
  const [chosen, setChosen] = useState<string>();
  const person = file.persons.find((each) => each.person === chosen) ?? file.persons[0];
  if (person === undefined) {
    return (
      <>
        <EmptyState title={t("web.cases.view.nobody.title")}>
          <p>{t("web.cases.view.nobody.sentence")}</p>
        </EmptyState>
        <DecisionsSection file={file} person={null} />
      </>
    );
  }
  const id = person.person;
  const statements = file.statements.filter((each) => each.person === null || each.person === id);
  const roles = person.roles.map(({ role }) => role);
  const view = viewStatedFacts(statements, roles, ageDecisionOf(file, id));
  return (
    <>
      {file.persons.length > 1 && (
        <ChoiceGroup
          label={t("web.cases.about")}
          value={id}
          choices={file.persons.map((each) => ({ value: each.person, label: sayAbout(t, file, each.person) }))}
          onChange={setChosen}
        />
      )}
      <TraffickingSection file={file} view={view} />
      <SmugglingSection file={file} view={view} roles={roles} />
      <IloSection file={file} rule={viewIloRule(statements, view.trafficking)} />
      {view.notes.length > 0 && <NotesOnLaw notes={view.notes} />}
      <DecisionsSection key={id} file={file} person={id} />
    </>
  );
}

/** The decision that stands on whether somebody is treated as a child. */
function ageDecisionOf(file: Case, person: string) {
  const decision = file.decisions.findLast(
    (each) => each.matter === "age_treated_as" && each.person === person && each.replacedAt === null,
  );
  if (decision?.outcome !== "child" && decision?.outcome !== "adult") return undefined;
  return { id: decision.id, outcome: decision.outcome, at: decision.at };
}
