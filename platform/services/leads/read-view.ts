import type { Lead } from "@suar/domain";
import { readCampaign } from "../campaigns/index.ts";
import type { ImportRow } from "../imports/index.ts";

/** A campaign with its timeline, its network and the file it was found in. Errors: `campaign.not_found`. */
export async function readView(dir: string, row: ImportRow, campaign: string): Promise<Lead["view"]> {
  const found = await readCampaign(dir, campaign);
  return { importId: row.import_id, importName: row.name, ...found };
}
