import type { Lead } from "@suar/domain";
import { type LeadFilter, type LeadSort, leadSorts } from "../../api/leads.ts";

/** What stands in the address of the list of leads; what is not said is left out. */
export type LeadSearch = { readonly [Name in keyof LeadFilter]?: LeadFilter[Name] };

export const leadStateChoices = ["open", "useful", "not_useful"] as const satisfies readonly Lead["state"][];

/**
 * The filter in an address.
 * Shapes: plain text values by name; unknown names and values that mean nothing are dropped. Errors: none.
 */
export function readLeadSearch(search: Record<string, unknown>): LeadSearch {
  const words = search["search"];
  const state = leadStateChoices.find((each) => each === search["state"]);
  const sort = leadSorts.find((each) => each === search["sort"]);
  return {
    ...(typeof words === "string" && words.trim() !== "" && words.length <= 200 ? { search: words } : {}),
    ...(state === undefined ? {} : { state }),
    ...(sort === undefined ? {} : { sort }),
  };
}

/** The whole filter; where the address says no order, the one kept on this device is used. */
export const leadFilterOf = (search: LeadSearch, keptSort: LeadSort): LeadFilter => ({
  search: "",
  state: "",
  sort: keptSort,
  ...search,
});
