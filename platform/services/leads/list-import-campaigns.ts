import type { CampaignRow } from "@suar/domain";
import { listCampaigns, type CampaignQuery } from "../campaigns/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { campaignPlace, type CorpusPlace } from "./campaign-place.ts";
import { mayReadLeads } from "./lead-policy.ts";
import { leadsOfCampaigns } from "./leads-of-campaigns.ts";

/** One page of the campaigns of an import, ranked, each with the lead that was opened from it. */
export async function listImportCampaigns(
  place: CorpusPlace,
  actor: Actor,
  { importId, ...query }: CampaignQuery & { readonly importId: string },
) {
  authorize(mayReadLeads(actor), "campaign.list");
  const { dir, row } = await campaignPlace(place, actor, { importId });
  const { rows, ...rest } = await listCampaigns(dir, query);
  const names = rows.map((one) => one.campaign);
  const leads = await place.transaction((tx) => leadsOfCampaigns(tx, actor.orgId, row.import_id, names));
  const campaigns: readonly CampaignRow[] = rows.map((one) => ({
    ...one,
    importId: row.import_id,
    leadId: leads.get(one.campaign) ?? null,
  }));
  return { campaigns, ...rest };
}
