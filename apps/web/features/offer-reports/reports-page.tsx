import { useParams, useSearch } from "@tanstack/react-router";
import { Panes } from "../../app/panes.tsx";
import { usePageTitle } from "../../app/use-page-title.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { useWords } from "../../ui/use-words.ts";
import { ReportList } from "./report-list.tsx";
import { ReportPage } from "./report-page.tsx";

/** Adverts that people reported from the public checker, and the one that was chosen. */
export function ReportsPage() {
  const t = useWords();
  const { reportId } = useParams({ strict: false });
  const { state } = useSearch({ from: "/shell/reports" });
  usePageTitle(t(reportId === undefined ? "web.reports" : "web.reports.one"));
  return (
    <Panes
      listLabel={t("web.reports")}
      shown={reportId === undefined ? "list" : "page"}
      list={<ReportList state={state ?? ""} isAlone={reportId === undefined} />}
      page={
        reportId === undefined ? (
          <EmptyState title={t("web.reports.choose.title")}>
            <p>{t("web.reports.choose.sentence")}</p>
          </EmptyState>
        ) : (
          <ReportPage key={reportId} reportId={reportId} />
        )
      }
    />
  );
}
