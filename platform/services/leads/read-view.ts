import type { CampaignView, Lead } from "@suar/domain";
import { readCampaign, readPictures, readPlaces } from "../campaigns/index.ts";
import type { ImportRow } from "../imports/index.ts";

/** What the search says of a campaign, as a lead of it keeps it. */
type FoundView = Lead["view"] & Pick<CampaignView, "places">;

/** A campaign with its timeline, its network, its places and shared pictures, and the file it was found in. Errors: `campaign.not_found`. */
export async function readView(dir: string, row: ImportRow, campaign: string): Promise<FoundView> {
  const found = await readCampaign(dir, campaign);
  const places = [...(await readPlaces(dir, found.campaign.campaign))];
  const pictures = await readPictures(dir, found.campaign.campaign);
  return { importId: row.import_id, importName: row.name, ...found, places, pictures };
}
