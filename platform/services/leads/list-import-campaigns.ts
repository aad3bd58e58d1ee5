import { SuarError, type CampaignRow } from "@suar/domain";
import { listCampaigns, type CampaignQuery } from "../campaigns/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { campaignPlace, type CorpusPlace } from "./campaign-place.ts";
import { mayReadLeads } from "./lead-policy.ts";
import { leadsOfCampaigns } from "./leads-of-campaigns.ts";

/**
 * One page of the campaigns of an import or collection, ranked, each with the lead that was opened from it.
 * Errors: those of `campaignPlace`; `collection.no_search` for words looked for in adult-service adverts.
 */
export async function listImportCampaigns(
  place: CorpusPlace,
  actor: Actor,
  { importId, ...query }: CampaignQuery & { readonly importId: string },
) {
  authorize(mayReadLeads(actor), "campaign.list");
  const { dir, row, collection } = await campaignPlace(place, actor, { importId });
  // A word that is looked for may be a number or a name, so none is.
  if (collection?.kind === "adult_services" && (query.search ?? "").trim() !== "") {
    throw new SuarError("collection.no_search");
  }
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
