import type { CampaignView, Evidence } from "@suar/domain";
import type { ReactNode } from "react";
import { IdentifiersSection } from "./identifiers-section.tsx";
import { sharedContacts } from "./shared-contacts.ts";
import { IndicatorsSection } from "./indicators-section.tsx";
import { NetworkSection } from "./network-section.tsx";
import { ReasonsSection } from "./reasons-section.tsx";
import { TemplateSection } from "./template-section.tsx";
import { TimelineSection } from "./timeline-section.tsx";

interface CampaignSectionsProps {
  readonly view: Pick<CampaignView, "campaign" | "timeline" | "network" | "importName">;
  /** Records at hand, from which the examples of indicators are taken. */
  readonly records: readonly Evidence[];
  /** Reasons that stand beside those of the search: the way to its ring, shared pictures. */
  readonly beside?: ReactNode;
}

/** Why it is shown and what stands behind it, in the order in which a person asks. */
export function CampaignSections({
  view: { campaign, timeline, network, importName },
  records,
  beside,
}: CampaignSectionsProps) {
  return (
    <>
      <ReasonsSection campaign={campaign}>{beside}</ReasonsSection>
      <TemplateSection campaign={campaign} />
      <IndicatorsSection indicators={campaign.indicators} size={campaign.size} records={records} />
      <IdentifiersSection identifiers={sharedContacts(campaign)} />
      <TimelineSection timeline={timeline} importName={importName} />
      <NetworkSection network={network} />
    </>
  );
}
