import { useParams, useSearch } from "@tanstack/react-router";
import { Panes } from "../../app/panes.tsx";
import { usePageTitle } from "../../app/use-page-title.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CampaignList } from "./campaign-list.tsx";
import { CampaignPage } from "./campaign-page.tsx";

/** The campaigns of one file, and the one that was chosen. */
export function CampaignsPage() {
  const t = useWords();
  const { importId } = useParams({ from: "/shell/imports/$importId/campaigns" });
  const { campaign } = useParams({ strict: false });
  const search = useSearch({ from: "/shell/imports/$importId/campaigns" });
  usePageTitle(t(campaign === undefined ? "web.campaigns" : "web.campaign"));
  return (
    <Panes
      listLabel={t("web.campaigns")}
      shown={campaign === undefined ? "list" : "page"}
      list={<CampaignList importId={importId} search={search} isAlone={campaign === undefined} />}
      page={
        campaign === undefined ? (
          <EmptyState title={t("web.campaigns.choose.title")}>
            <p>{t("web.campaigns.choose.sentence")}</p>
            <p className="mt-3">{t("notice.lead")}</p>
          </EmptyState>
        ) : (
          <CampaignPage key={campaign} importId={importId} campaign={campaign} />
        )
      }
    />
  );
}
