import type { Evidence } from "@suar/domain";
import { readEvidence } from "../campaigns/index.ts";
import { authorize, type Actor } from "../sessions/index.ts";
import { campaignPlace, type CorpusPlace } from "./campaign-place.ts";
import { mayReadLeads } from "./lead-policy.ts";
import { tellKinds } from "./tell-kinds.ts";

/** One page of a campaign's records with what was read in them, nearest to the medoid first. */
export async function listCampaignRecords(
  place: CorpusPlace,
  actor: Actor,
  input: { readonly importId: string; readonly campaign: string; readonly offset: number; readonly limit: number },
): Promise<{ readonly records: readonly Evidence[]; readonly total: number }> {
  authorize(mayReadLeads(actor), "campaign.records");
  const { dir } = await campaignPlace(place, actor, input);
  const { records, total } = await readEvidence(dir, input.campaign, input);
  return { records: tellKinds(records), total };
}
