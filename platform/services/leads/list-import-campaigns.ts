import { SuarError, type CampaignRow } from "@suar/domain";
import { listCampaigns, type CampaignQuery } from "../campaigns/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { campaignPlace, type CorpusPlace } from "./campaign-place.ts";
import { followJudgements } from "./judgements/follow-judgements.ts";
import { judgementsOf } from "./judgements/judgement-queries.ts";
import { mayReadLeads } from "./lead-policy.ts";
import { leadsOfCampaigns } from "./leads-of-campaigns.ts";

/**
 * One page of the campaigns of an import or collection, ranked, each with the lead that was opened from it.
 * Campaigns that a person joined stand in one row, which says so.
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
  const judged = await place.transaction((tx) => judgementsOf(tx, actor.orgId, row.import_id));
  const { groups, apart } = await followJudgements(dir, judged);
  const { rows, ...rest } = await listCampaigns(dir, { ...query, joined: groups });
  const names = rows.flatMap(({ campaign, joined = [] }) => [campaign, ...joined.map((one) => one.campaign)]);
  const leads = await place.transaction((tx) => leadsOfCampaigns(tx, actor.orgId, row.import_id, names));
  const campaigns = rows.map(({ joined, ...one }): CampaignRow => {
    const all = joined ?? [one];
    const leadId = all.map(({ campaign }) => leads.get(campaign)).find((lead) => lead !== undefined) ?? null;
    const records = all.reduce((sum, { size }) => sum + size, 0);
    const away = all.reduce((sum, { campaign }) => sum + (apart.get(campaign)?.size ?? 0), 0);
    const isJudged = all.length > 1 || away > 0;
    return {
      ...one,
      importId: row.import_id,
      leadId,
      ...(isJudged ? { judged: { campaigns: all.length, records, apart: away } } : {}),
    };
  });
  return { campaigns, judgements: judged.length, ...rest };
}
