import type { CampaignView } from "@suar/domain";
import { findRingOf, readTwins, twinQuality } from "../campaigns/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { campaignPlace, type CorpusPlace, tiesContacts } from "./campaign-place.ts";
import { judgedCampaign } from "./judgements/judged-campaign.ts";
import { mayExportLeads, mayOpenLead, mayReadLeads } from "./lead-policy.ts";
import { leadsOfCampaigns } from "./leads-of-campaigns.ts";
import { readView } from "./read-view.ts";

/** Texts are whole: more than these a page cannot put side by side. */
const mostTwins = 10;

/**
 * One campaign as a page shows it, with its ring and what it may be in other languages.
 * Errors: `import.not_found`, `campaign.not_found`.
 */
export async function readImportCampaign(
  place: CorpusPlace,
  actor: Actor,
  input: { readonly importId: string; readonly campaign: string },
): Promise<CampaignView> {
  authorize(mayReadLeads(actor), "campaign.read");
  const { dir, row, collection } = await campaignPlace(place, actor, input);
  const view = await readView(dir, row, input.campaign);
  const judged = await judgedCampaign(place, actor, { dir, row, campaign: view.campaign.campaign });
  const names = [view.campaign.campaign, ...judged.joined.map(({ campaign }) => campaign)];
  const leads = await place.transaction((tx) => leadsOfCampaigns(tx, actor.orgId, row.import_id, names));
  const leadId = names.map((name) => leads.get(name)).find((lead) => lead !== undefined);
  // The id that was asked for may be of a campaign that became part of this one.
  const ring = tiesContacts(collection) ? await findRingOf(dir, view.campaign.campaign) : undefined;
  return {
    ...view,
    judged,
    ring: ring === undefined ? null : { ring: ring.ring, campaigns: ring.campaigns.length },
    twins: await twinsOf(dir, view.campaign.campaign),
    leadId: leadId ?? null,
    needsFacts: collection?.kind === "adult_services",
    may: { openAsLead: mayOpenLead(actor) && leadId === undefined, export: mayExportLeads(actor) },
  };
}

async function twinsOf(dir: string, campaign: string): Promise<CampaignView["twins"]> {
  const twins = await readTwins(dir, campaign);
  if (twins === null) return null;
  const { links, problem } = twins;
  return { links: links.slice(0, mostTwins), total: links.length, measured: twinQuality, problem };
}
