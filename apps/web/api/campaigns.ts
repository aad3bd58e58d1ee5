import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { CampaignChange, CampaignRow, CampaignView, Evidence } from "@suar/domain";
import { downloadUrl, queryOf, request } from "./request.ts";

/** What a list of campaigns is narrowed to and sorted by. Empty text means "all". */
export interface CampaignFilter {
  readonly search: string;
  readonly language: string;
  readonly indicator: string;
  /** As read in texts, such as `KH:poipet`; or a country. */
  readonly place: string;
  readonly minSize: number;
  /** How a campaign of a collection stands after the newest day. */
  readonly change: CampaignChangeState | "";
  readonly sort: CampaignSort;
}
export const changeStates = [
  "new",
  "grown",
  "unchanged",
  "quiet",
] as const satisfies readonly CampaignChange["state"][];
export type CampaignChangeState = (typeof changeStates)[number];
export const campaignSorts = ["rank", "size", "last_seen"] as const;
export type CampaignSort = (typeof campaignSorts)[number];

/** One stretch of the list, with the choices that the whole import offers. */
export interface CampaignPage {
  readonly campaigns: readonly CampaignRow[];
  readonly total: number;
  /** What people said by hand, all in all. */
  readonly judgements: number;
  readonly languages: readonly string[];
  readonly indicators: readonly string[];
  readonly places: readonly string[];
}

const rowsPerPage = 100;
const recordsPerPage = 20;

/** The campaigns of an import, fetched in stretches of 100. */
export const campaignsQuery = (importId: string, filter: CampaignFilter) =>
  infiniteQueryOptions({
    queryKey: ["imports", importId, "campaigns", filter],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) => {
      const query = queryOf({
        ...filter,
        minSize: filter.minSize > 2 ? filter.minSize : undefined,
        offset: pageParam,
        limit: rowsPerPage,
      });
      return request<CampaignPage>("GET", `/imports/${importId}/campaigns${query}`, { signal });
    },
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((count, page) => count + page.campaigns.length, 0);
      return shown < last.total && last.campaigns.length > 0 ? shown : undefined;
    },
  });

/** One campaign with its timeline and network. */
export const campaignQuery = (importId: string, campaign: string) =>
  queryOptions({
    queryKey: ["imports", importId, "campaign", campaign],
    queryFn: ({ signal }) => request<CampaignView>("GET", `/imports/${importId}/campaigns/${campaign}`, { signal }),
  });

/** The records of a campaign, fetched in stretches of 20, nearest to the medoid first. */
export const recordsQuery = (importId: string, campaign: string) =>
  infiniteQueryOptions({
    queryKey: ["imports", importId, "campaign", campaign, "records"],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      request<{ records: Evidence[]; total: number }>(
        "GET",
        `/imports/${importId}/campaigns/${campaign}/records${queryOf({ offset: pageParam, limit: recordsPerPage })}`,
        { signal },
      ),
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((count, page) => count + page.records.length, 0);
      return shown < last.total && last.records.length > 0 ? shown : undefined;
    },
  });

/** Address of one campaign, or of all of an import, as a file. */
export const campaignExportUrl = (importId: string, format: "csv" | "json", campaign?: string): string =>
  downloadUrl(`/imports/${importId}/${campaign === undefined ? "" : `campaigns/${campaign}/`}export?format=${format}`);

/** Address of several campaigns of an import, with their records, as one file. */
export const markedExportUrl = (importId: string, format: "csv" | "json", campaigns: ReadonlySet<string>): string =>
  `${campaignExportUrl(importId, format)}${[...campaigns].map((campaign) => `&campaign=${campaign}`).join("")}`;
