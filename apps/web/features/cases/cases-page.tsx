import { useParams, useSearch } from "@tanstack/react-router";
import { Panes } from "../../app/panes.tsx";
import { usePageTitle } from "../../app/use-page-title.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CaseList } from "./case-list.tsx";
import { CasePage } from "./case-page.tsx";

/** The queue of cases, without a name, and the one that somebody works on. */
export function CasesPage() {
  const t = useWords();
  const { caseId } = useParams({ strict: false });
  const search = useSearch({ from: "/shell/cases" });
  usePageTitle(t(caseId === undefined ? "web.cases" : "web.cases.one"));
  return (
    <Panes
      listLabel={t("web.cases")}
      shown={caseId === undefined ? "list" : "page"}
      list={<CaseList search={search} isAlone={caseId === undefined} />}
      page={
        caseId === undefined ? (
          <EmptyState title={t("web.cases.choose.title")}>
            <p>{t("web.cases.choose.sentence")}</p>
          </EmptyState>
        ) : (
          <CasePage key={caseId} caseId={caseId} part={search.part ?? "facts"} />
        )
      }
    />
  );
}
