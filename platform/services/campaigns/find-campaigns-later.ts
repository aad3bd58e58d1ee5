import type { FindCampaigns, FoundCounts } from "./find-campaigns.ts";

/**
 * `findCampaigns`, loaded when it is called: it brings every engine and DuckDB's reader along, and a server that only
 * shows campaigns must start without them.
 */
export async function findCampaigns(input: FindCampaigns): Promise<FoundCounts> {
  const { findCampaigns: find } = await import("./find-campaigns.ts");
  return find(input);
}
