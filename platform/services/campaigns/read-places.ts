import { loadRow } from "./load-rows.ts";

/**
 * The places that the records of a campaign name, most often named first; none where an earlier program searched.
 * Errors: `campaign.not_found`, `data.missing`.
 */
export async function readPlaces(
  dir: string,
  campaign: string,
): Promise<readonly { readonly place: string; readonly records: number }[]> {
  const { places = {} } = await loadRow(dir, campaign);
  return Object.entries(places).map(([place, records]) => ({ place, records }));
}
