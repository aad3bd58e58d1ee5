import { type RingView, SuarError } from "@suar/domain";
import { readRing } from "../campaigns/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { campaignPlace, type CorpusPlace, tiesContacts } from "./campaign-place.ts";
import { mayOpenLead, mayReadLeads } from "./lead-policy.ts";
import { leadsOfCampaigns } from "./leads-of-campaigns.ts";

/**
 * One ring as a page shows it, named by its id or by a campaign in it, each campaign with the lead opened from it.
 * Errors: `ring.not_found`, also for every ring of adult-service adverts; those of `campaignPlace`.
 */
export async function readImportRing(
  place: CorpusPlace,
  actor: Actor,
  { importId, ring }: { readonly importId: string; readonly ring: string },
): Promise<RingView> {
  authorize(mayReadLeads(actor), "ring.read");
  const { dir, row, collection } = await campaignPlace(place, actor, { importId });
  if (!tiesContacts(collection)) throw new SuarError("ring.not_found");
  const found = await readRing(dir, ring);
  const names = found.campaigns.map(({ campaign }) => campaign);
  const { leads, whole } = await place.transaction(async (tx) => ({
    leads: await leadsOfCampaigns(tx, actor.orgId, row.import_id, names),
    whole: await leadsOfCampaigns(tx, actor.orgId, row.import_id, [found.ring], "ring"),
  }));
  const leadId = whole.get(found.ring) ?? null;
  return {
    ...found,
    links: [...found.links],
    importId: row.import_id,
    importName: row.name,
    campaigns: found.campaigns.map((one) => ({
      ...one,
      importId: row.import_id,
      leadId: leads.get(one.campaign) ?? null,
    })),
    leadId,
    may: { openAsLead: mayOpenLead(actor) && leadId === null },
  };
}
