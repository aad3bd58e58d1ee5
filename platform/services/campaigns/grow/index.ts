import type { GrowCampaigns, GrownCounts } from "./grow-input.ts";

/** `growCampaigns`, loaded when it is called, as `findCampaigns` is. */
export async function growCampaigns(input: GrowCampaigns): Promise<GrownCounts> {
  const { growCampaigns: grow } = await import("./grow-campaigns.ts");
  return grow(input);
}
