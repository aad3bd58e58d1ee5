import type { CampaignView } from "@suar/domain";
import { authorize, type Actor } from "../sessions/index.ts";
import { campaignPlace, type CorpusPlace } from "./campaign-place.ts";
import { mayExportLeads, mayOpenLead, mayReadLeads } from "./lead-policy.ts";
import { leadOfCampaign } from "./leads-of-campaigns.ts";
import { readView } from "./read-view.ts";

/** One campaign as a page shows it. Errors: `import.not_found`, `campaign.not_found`. */
export async function readImportCampaign(
  place: CorpusPlace,
  actor: Actor,
  input: { readonly importId: string; readonly campaign: string },
): Promise<CampaignView> {
  authorize(mayReadLeads(actor), "campaign.read");
  const { dir, row, collection } = await campaignPlace(place, actor, input);
  const view = await readView(dir, row, input.campaign);
  const leadId = await place.transaction((tx) => leadOfCampaign(tx, actor.orgId, row.import_id, input.campaign));
  return {
    ...view,
    leadId: leadId ?? null,
    needsFacts: collection?.kind === "adult_services",
    may: { openAsLead: mayOpenLead(actor) && leadId === undefined, export: mayExportLeads(actor) },
  };
}
