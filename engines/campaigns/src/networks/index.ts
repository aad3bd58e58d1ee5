export type { CampaignTies } from "./campaign-ties.ts";
export * from "./find-rings.ts";
