import { useParams, useSearch } from "@tanstack/react-router";
import { Panes } from "../../app/panes.tsx";
import { usePageTitle } from "../../app/use-page-title.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { useWords } from "../../ui/use-words.ts";
import { LeadList } from "./lead-list.tsx";
import { LeadPage } from "./lead-page.tsx";

/** The leads that somebody opened, and the one that was chosen. */
export function LeadsPage() {
  const t = useWords();
  const { leadId } = useParams({ strict: false });
  const search = useSearch({ from: "/shell/leads" });
  usePageTitle(t(leadId === undefined ? "web.leads" : "web.lead"));
  return (
    <Panes
      listLabel={t("web.leads")}
      shown={leadId === undefined ? "list" : "page"}
      list={<LeadList search={search} isAlone={leadId === undefined} />}
      page={
        leadId === undefined ? (
          <EmptyState title={t("web.leads.choose.title")}>
            <p>{t("web.leads.choose.sentence")}</p>
          </EmptyState>
        ) : (
          <LeadPage key={leadId} leadId={leadId} />
        )
      }
    />
  );
}
