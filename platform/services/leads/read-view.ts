import type { Lead } from "@suar/domain";
import { readCampaign, readPictures, readPlaces } from "../campaigns/index.ts";
import type { ImportRow } from "../imports/index.ts";

/** A campaign with its timeline, its network, its places and shared pictures, and the file it was found in. Errors: `campaign.not_found`. */
export async function readView(dir: string, row: ImportRow, campaign: string): Promise<Lead["view"]> {
  const found = await readCampaign(dir, campaign);
  const places = [...(await readPlaces(dir, found.campaign.campaign))];
  const pictures = await readPictures(dir, found.campaign.campaign);
  return { importId: row.import_id, importName: row.name, ...found, places, pictures };
}
