import { type CampaignFilter, campaignSorts, changeStates } from "../../api/campaigns.ts";

/** What stands in the address of a list of campaigns; what is not said is left out. */
export type CampaignSearch = { readonly [Name in keyof CampaignFilter]?: CampaignFilter[Name] };

export const smallestSizes = [2, 5, 10, 50, 100] as const;

/**
 * The filter in an address.
 * Shapes: plain text values by name; unknown names and values that mean nothing are dropped, so an old link still opens.
 * Units: `minSize` in records. Errors: none.
 */
export function readCampaignSearch(search: Record<string, unknown>): CampaignSearch {
  const minSize = Number(search["minSize"]);
  const sort = campaignSorts.find((each) => each === search["sort"] && each !== "rank");
  const change = changeStates.find((each) => each === search["change"]);
  return {
    ...wordOf("search", search),
    ...wordOf("language", search),
    ...wordOf("indicator", search),
    ...wordOf("place", search),
    ...(Number.isInteger(minSize) && minSize > 2 && minSize <= 1_000_000 ? { minSize } : {}),
    ...(change === undefined ? {} : { change }),
    ...(sort === undefined ? {} : { sort }),
  };
}

/** The whole filter, with what is not said filled in. */
export const filterOf = (search: CampaignSearch): CampaignFilter => ({
  search: "",
  language: "",
  indicator: "",
  place: "",
  minSize: 2,
  change: "",
  sort: "rank",
  ...search,
});

function wordOf<Name extends "search" | "language" | "indicator" | "place">(
  name: Name,
  search: Record<string, unknown>,
): { readonly [Key in Name]?: string } {
  const value = search[name];
  const isWord = typeof value === "string" && value.trim() !== "" && value.length <= 200;
  return (isWord ? { [name]: value } : {}) as { readonly [Key in Name]?: string };
}
