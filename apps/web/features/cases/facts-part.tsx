import type { Case } from "@suar/domain";
import { useState } from "react";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { PeopleSection } from "./people-section.tsx";
import { sayAbout } from "./person-name.ts";
import { StatementGroups } from "./statement-groups.tsx";

const event = "event";

/** Who stands on the case, and what is stated of each of them and of the event. */
export function FactsPart({ file }: { readonly file: Case }) {
  const t = useWords();
  const subjects = [...file.persons.map(({ person }) => person), event];
  const [chosen, setChosen] = useState<string>();
  const subject = chosen !== undefined && subjects.includes(chosen) ? chosen : (subjects[0] ?? event);
  const person = subject === event ? null : subject;
  return (
    <>
      <PeopleSection file={file} />
      <Section title={t("web.cases.stated")} about={t("web.cases.stated.about")}>
        <ChoiceGroup
          label={t("web.cases.about")}
          value={subject}
          choices={subjects.map((value) => ({ value, label: sayAbout(t, file, value === event ? null : value) }))}
          onChange={setChosen}
        />
        <StatementGroups key={subject} file={file} person={person} />
      </Section>
    </>
  );
}
