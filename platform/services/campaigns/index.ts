export { exportCampaign, exportChosenCampaigns } from "./export-campaign.ts";
export { exportCampaigns } from "./export-campaigns.ts";
export type { FindCampaigns, FoundCounts } from "./find-campaigns.ts";
export { findCampaigns } from "./find-campaigns-later.ts";
export { type CampaignPage, type CampaignQuery, campaignSorts, listCampaigns } from "./list-campaigns.ts";
export { readCampaign } from "./read-campaign.ts";
export { type EvidencePage, readEvidence } from "./read-evidence.ts";
export { writeCampaignOutputs } from "./write-campaign-outputs.ts";
export { writeTemplate } from "./write-template.ts";
