import type { CampaignView } from "@suar/domain";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowLeft, FolderOpen, Waypoints } from "lucide-react";
import { campaignExportUrl, campaignQuery, recordsQuery } from "../../api/campaigns.ts";
import { useSayShownData } from "../../app/shown-data.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { PaneError } from "../../ui/pane-error.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../ui/use-words.ts";
import { JudgedSection } from "../judgements/judged-section.tsx";
import { ChangeTag } from "./change-tag.tsx";
import { CampaignRecords } from "./campaign-records.tsx";
import { CampaignHead } from "./campaign-head.tsx";
import { CampaignSections } from "./campaign-sections.tsx";
import { ExportLinks } from "./export-links.tsx";
import { StateFacts } from "./state-facts.tsx";
import { PictureReason } from "./picture-reason.tsx";
import { PicturesSection } from "./pictures-section.tsx";
import { PlacesSection } from "./places-section.tsx";
import { TwinsSection } from "./twins-section.tsx";
import { OpenAsLead } from "./open-as-lead.tsx";
import { readCampaignSearch } from "./campaign-search.ts";

interface CampaignPageProps {
  readonly importId: string;
  readonly campaign: string;
}

/** One campaign: what it is, why it is shown, the evidence, and what can be done. */
export function CampaignPage({ importId, campaign }: CampaignPageProps) {
  const { data: view, error, refetch } = useQuery(campaignQuery(importId, campaign));
  if (view === undefined) {
    return (
      <div className="p-6">
        {error === null ? (
          <Skeleton lines={14} />
        ) : (
          <PaneError error={error} onRetry={() => void refetch()} back={<BackToCampaigns importId={importId} />} />
        )}
      </div>
    );
  }
  return <ShownCampaign view={view} />;
}

function BackToCampaigns({ importId }: { readonly importId: string }) {
  const t = useWords();
  return (
    <Link
      to="/imports/$importId/campaigns"
      params={{ importId }}
      search={(search) => readCampaignSearch(search)}
      className="inline-flex items-center gap-1"
    >
      <ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
      {t("web.campaigns.back")}
    </Link>
  );
}

function ShownCampaign({ view }: { readonly view: CampaignView }) {
  const t = useWords();
  const { importId, campaign } = view;
  useSayShownData(campaign.synthetic);
  const list = useInfiniteQuery(recordsQuery(importId, campaign.campaign));
  const records = list.data?.pages.flatMap((page) => page.records) ?? [];
  const total = list.data?.pages[0]?.total ?? campaign.size;
  return (
    <div className="flex flex-col gap-8 p-4 pane:p-8">
      <CampaignHead
        campaign={campaign}
        importName={view.importName}
        back={<BackToCampaigns importId={importId} />}
        state={
          <>
            {campaign.change !== undefined && <ChangeTag change={campaign.change} />}
            {view.leadId !== null && <Tag icon={<FolderOpen size={14} />}>{t("web.lead.opened")}</Tag>}
            {campaign.synthetic && <Tag>{t("web.synthetic")}</Tag>}
          </>
        }
        actions={
          <>
            <OpenAsLead
              opened={{ importId, campaign: campaign.campaign }}
              leadId={view.leadId}
              mayOpen={view.may.openAsLead && !view.needsFacts}
              action={t("web.lead.open")}
            />
            {view.may.export && (
              <ExportLinks
                csv={campaignExportUrl(importId, "csv", campaign.campaign)}
                json={campaignExportUrl(importId, "json", campaign.campaign)}
              />
            )}
          </>
        }
      />
      {view.needsFacts && view.may.openAsLead && <StateFacts view={view} records={records} />}
      <JudgedSection view={view} />
      <CampaignSections
        view={view}
        records={records}
        beside={
          <>
            <RingOfCampaign view={view} />
            <PictureReason pictures={view.pictures} />
          </>
        }
      />
      <PlacesSection places={view.places} importId={importId} />
      <PicturesSection pictures={view.pictures} importId={importId} />
      <TwinsSection importId={importId} twins={view.twins} />
      <CampaignRecords view={view} records={records} total={total}>
        {list.error !== null && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending && <Skeleton lines={8} />}
        {list.hasNextPage && (
          <Button className="self-start" isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {t("web.records.more")}
          </Button>
        )}
      </CampaignRecords>
    </div>
  );
}

function RingOfCampaign({ view: { importId, ring } }: { readonly view: CampaignView }) {
  const t = useWords();
  if (ring === null) return null;
  return (
    <Link
      to="/imports/$importId/rings/$ring"
      params={{ importId, ring: ring.ring }}
      className="inline-flex items-center gap-1 self-start"
    >
      <Waypoints size={16} aria-hidden="true" />
      {t("web.ring.of", { campaigns: ring.campaigns })}
    </Link>
  );
}
