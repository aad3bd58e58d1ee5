import { loadRows } from "./load-rows.ts";
import { SuarError } from "@suar/domain";

/**
 * Records of several campaigns together, each campaign once.
 * Errors: `campaign.not_found` for any that is not there, `data.missing`.
 */
export async function countRecords(dir: string, campaigns: readonly string[]): Promise<number> {
  const sizes = new Map((await loadRows(dir)).map(({ row }) => [row.campaign, row.size]));
  let records = 0;
  for (const campaign of new Set(campaigns)) {
    const size = sizes.get(campaign);
    if (size === undefined) throw new SuarError("campaign.not_found", { campaign });
    records += size;
  }
  return records;
}
