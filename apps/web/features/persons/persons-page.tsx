import { useParams, useSearch } from "@tanstack/react-router";
import { Panes } from "../../app/panes.tsx";
import { usePageTitle } from "../../app/use-page-title.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { useWords } from "../../ui/use-words.ts";
import { WaitingAnswers } from "../copy/waiting-answers.tsx";
import { PersonList } from "./person-list.tsx";
import { PersonPage } from "./person-page.tsx";
import { RecordPersonPage } from "./record-person-page.tsx";

/** People in cases, without identity, and the one that was chosen. */
export function PersonsPage() {
  const t = useWords();
  const { personId } = useParams({ strict: false });
  const { which = "all" } = useSearch({ from: "/shell/persons" });
  usePageTitle(t(personId === undefined ? "web.persons" : "web.persons.one"));
  return (
    <Panes
      listLabel={t("web.persons")}
      shown={personId === undefined ? "list" : "page"}
      list={
        <>
          <WaitingAnswers />
          <PersonList which={which} isAlone={personId === undefined} />
        </>
      }
      page={
        personId === undefined ? (
          <EmptyState title={t("web.persons.choose.title")}>
            <p>{t("web.persons.choose.sentence")}</p>
          </EmptyState>
        ) : personId === "new" ? (
          <RecordPersonPage />
        ) : (
          <PersonPage key={personId} personId={personId} />
        )
      }
    />
  );
}
