import type { Lead } from "@suar/domain";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { leadExportUrl, leadQuery } from "../../api/leads.ts";
import { sessionQuery } from "../../api/sessions.ts";
import { useSayShownData } from "../../app/shown-data.tsx";
import { PaneError } from "../../ui/pane-error.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TimeText } from "../../ui/time-text.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CampaignHead } from "../campaigns/campaign-head.tsx";
import { CampaignSections } from "../campaigns/campaign-sections.tsx";
import { ExportLinks } from "../campaigns/export-links.tsx";
import { PictureReason } from "../campaigns/picture-reason.tsx";
import { PicturesSection } from "../campaigns/pictures-section.tsx";
import { PlacesSection } from "../campaigns/places-section.tsx";
import { RecordsSection } from "../campaigns/records-section.tsx";
import { ShareLead } from "../partners/share-lead.tsx";
import { PreservationSection } from "../preservation/preservation-section.tsx";
import { FactsSection } from "./facts-section.tsx";
import { DecideSection } from "./decide-section.tsx";
import { LeadFileLinks } from "./lead-file-links.tsx";
import { LeadStateTag } from "./lead-state-tag.tsx";
import { readLeadSearch } from "./lead-search.ts";
import { NotesSection } from "./notes-section.tsx";
import { RemoveLead } from "./remove-lead.tsx";
import { WholeSection } from "./whole-section.tsx";

interface LeadPageProps {
  readonly leadId: string;
}

/** One lead: what was seen when it was opened, what people wrote and decided, and what can be done. */
export function LeadPage({ leadId }: LeadPageProps) {
  const { data: lead, error, refetch } = useQuery(leadQuery(leadId));
  if (lead === undefined) {
    return (
      <div className="p-6">
        {error === null ? (
          <Skeleton lines={14} />
        ) : (
          <PaneError error={error} onRetry={() => void refetch()} back={<BackToLeads />} />
        )}
      </div>
    );
  }
  return <ShownLead lead={lead} />;
}

function BackToLeads() {
  const t = useWords();
  return (
    <Link to="/leads" search={(search) => readLeadSearch(search)} className="inline-flex items-center gap-1">
      <ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
      {t("web.leads.back")}
    </Link>
  );
}

function ShownLead({ lead }: { readonly lead: Lead }) {
  const t = useWords();
  const { view } = lead;
  useSayShownData(lead.synthetic);
  const { data: session } = useQuery(sessionQuery);
  const mayShare = session?.may.includes("shared_item.send") === true;
  return (
    <div className="flex flex-col gap-8 p-4 pane:p-8">
      <CampaignHead
        campaign={view.campaign}
        importName={view.importName}
        back={<BackToLeads />}
        state={
          <>
            <LeadStateTag state={lead.state} />
            {lead.synthetic && <Tag>{t("web.synthetic")}</Tag>}
            <span>
              {t("web.lead.openedBy")} <bdi>{lead.openedBy}</bdi>, <TimeText value={lead.openedAt} precision="minute" />
            </span>
          </>
        }
        actions={
          <>
            {lead.may.export && (
              <ExportLinks csv={leadExportUrl("csv", lead.id)} json={leadExportUrl("json", lead.id)} />
            )}
            {lead.may.export && <LeadFileLinks leadId={lead.id} />}
            {lead.may.remove && <RemoveLead lead={lead} />}
          </>
        }
      />
      <div className="grid gap-8 wide:grid-cols-2">
        <DecideSection lead={lead} />
        <NotesSection lead={lead} />
      </div>
      {lead.whole !== null && <WholeSection whole={lead.whole} />}
      {lead.facts.length > 0 && <FactsSection facts={lead.facts} />}
      <PreservationSection lead={lead} />
      {mayShare && <ShareLead lead={lead} />}
      <p className="max-w-text text-small text-ink-soft">
        {t("web.lead.kept")}{" "}
        {lead.importId !== null && (
          <Link
            to="/imports/$importId/campaigns/$campaign"
            params={{ importId: lead.importId, campaign: lead.campaign }}
            search={{}}
            className="no-print"
          >
            {t("web.lead.source")}
          </Link>
        )}
      </p>
      <CampaignSections view={view} records={lead.evidence} beside={<PictureReason pictures={view.pictures} />} />
      {view.places !== null && <PlacesSection places={view.places} importId={lead.importId} />}
      <PicturesSection pictures={view.pictures} importId={lead.importId} />
      <RecordsSection records={lead.evidence} total={lead.evidenceTotal}>
        {lead.evidenceTotal > lead.evidence.length && (
          <p className="text-small text-ink-soft">{t("web.lead.recordsKept", { records: lead.evidence.length })}</p>
        )}
      </RecordsSection>
    </div>
  );
}
