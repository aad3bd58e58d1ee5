import type { FindCampaigns, FoundCounts } from "./find-campaigns.ts";
import type { LinkLanguages } from "./link-languages.ts";

/**
 * `findCampaigns`, loaded when it is called: it brings every engine and DuckDB's reader along, and a server that only
 * shows campaigns must start without them. Then campaigns in several languages, and
 * accounts that post together, are linked, and shared pictures are noted.
 */
export async function findCampaigns(input: FindCampaigns & LinkLanguages): Promise<FoundCounts> {
  const { findCampaigns: find } = await import("./find-campaigns.ts");
  const counts = await find(input);
  const { linkLanguages } = await import("./link-languages.ts");
  await linkLanguages(input.dir, input);
  const { linkAccounts } = await import("./link-accounts.ts");
  await linkAccounts(input.dir, { links: true, signal: input.signal });
  const { linkPictures } = await import("./link-pictures.ts");
  await linkPictures(input.dir, { links: true, signal: input.signal });
  return counts;
}
