import type { LinkLanguages } from "../link-languages.ts";
import type { GrowCampaigns, GrownCounts } from "./grow-input.ts";

/** `growCampaigns`, loaded when it is called, as `findCampaigns` is. */
export async function growCampaigns(input: GrowCampaigns & LinkLanguages): Promise<GrownCounts> {
  const { growCampaigns: grow } = await import("./grow-campaigns.ts");
  const counts = await grow(input);
  const { linkLanguages } = await import("../link-languages.ts");
  await linkLanguages(input.dir, input);
  const { linkAccounts } = await import("../link-accounts.ts");
  await linkAccounts(input.dir, { links: input.tiesContacts ?? true, signal: input.signal });
  const { linkPictures } = await import("../link-pictures.ts");
  await linkPictures(input.dir, { links: input.tiesContacts ?? true, signal: input.signal });
  return counts;
}
