import type { OpenPerson } from "@suar/domain";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { useState } from "react";
import { personQuery } from "../../api/persons.ts";
import { useSayShownData } from "../../app/shown-data.tsx";
import { Facts } from "../../ui/facts.tsx";
import { PaneError } from "../../ui/pane-error.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CopiesSection } from "../copy/copies-section.tsx";
import { AddFact } from "./add-fact.tsx";
import { FoldedFields } from "./folded-fields.tsx";
import { OpenIdentity } from "./open-identity.tsx";
import { OpenedFields } from "./opened-fields.tsx";
import { OpeningsSection } from "./openings-section.tsx";
import { PersonActions } from "./person-actions.tsx";

interface PersonPageProps {
  readonly personId: string;
}

/** One person: folded until somebody opens it with a reason; what is opened lives in this page and nowhere else. */
export function PersonPage({ personId }: PersonPageProps) {
  const t = useWords();
  const { data: person, error, refetch } = useQuery(personQuery(personId));
  const [opened, setOpened] = useState<OpenPerson>();
  useSayShownData(person?.synthetic);
  if (person === undefined) {
    return error === null ? <Skeleton lines={8} /> : <PaneError error={error} onRetry={() => void refetch()} />;
  }
  const fold = (): void => setOpened(undefined);
  return (
    <article className="flex flex-col gap-5 p-4 pane:p-8">
      <Link to="/persons" className="no-print inline-flex items-center gap-1 pane:hidden">
        <ArrowLeft size={16} aria-hidden="true" className="rtl:rotate-180" />
        {t("web.persons")}
      </Link>
      <header className="flex flex-col gap-3">
        <h1 className="flex flex-wrap items-center gap-3 text-title">
          {t("web.persons.label", { label: person.label })}
          {person.synthetic && <Tag>{t("web.synthetic")}</Tag>}
        </h1>
        <Facts
          facts={[
            { name: t("web.persons.worker"), value: <bdi>{person.worker ?? t("web.persons.worker.none")}</bdi> },
            { name: t("web.persons.recordedAt"), value: <TimeText value={person.recordedAt} precision="minute" /> },
          ]}
        />
        <PersonActions person={person} />
      </header>
      {opened === undefined ? (
        <>
          <FoldedFields person={person} />
          {person.may.open.length > 0 && person.fields.length > 0 && (
            <OpenIdentity
              personId={person.id}
              onOpened={(next) => {
                setOpened(next);
                void refetch();
              }}
            />
          )}
        </>
      ) : (
        <OpenedFields person={person} opened={opened} onFold={fold} onChanged={fold} />
      )}
      {person.may.correct && <AddFact person={person} onChanged={fold} />}
      {person.may.readOpenings && <CopiesSection personId={person.id} />}
      {person.may.readOpenings && <OpeningsSection person={person} />}
    </article>
  );
}
