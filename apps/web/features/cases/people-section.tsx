import type { Case } from "@suar/domain";
import { UserPlus } from "lucide-react";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/section.tsx";
import { useWords } from "../../ui/use-words.ts";
import { AddCasePerson } from "./add-case-person.tsx";
import { PersonCard } from "./person-card.tsx";

/** Everybody who stands on the case, by number, with what they are in it. */
export function PeopleSection({ file }: { readonly file: Case }) {
  const t = useWords();
  const [isAdding, setAdding] = useState(false);
  return (
    <Section
      title={t("web.cases.people")}
      about={t("web.cases.people.about")}
      actions={
        file.may.write &&
        !isAdding && (
          <Button icon={<UserPlus size={16} aria-hidden="true" />} onPress={() => setAdding(true)}>
            {t("web.cases.people.add")}
          </Button>
        )
      }
    >
      {isAdding && <AddCasePerson file={file} onDone={() => setAdding(false)} />}
      {file.persons.length === 0 ? (
        <p className="text-ink-soft">{t("web.cases.people.none")}</p>
      ) : (
        <ul className="grid gap-3 wide:grid-cols-2">
          {file.persons.map((person) => (
            <li key={person.person}>
              <PersonCard file={file} person={person} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
