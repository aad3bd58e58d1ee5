import { queryOptions } from "@tanstack/react-query";
import type { Import, OfferReport, OfferReportList, OfferReportRow, OfferReportState } from "@suar/domain";
import { queryOf, request } from "./request.ts";

/** Reports that are shown at once. */
const reportsShown = 100;

/** The newest reports, and how many wait; asked again every minute. */
export const reportsQuery = (state: OfferReportState | "") =>
  queryOptions({
    queryKey: ["offer-reports", "list", state],
    queryFn: ({ signal }) =>
      request<OfferReportList>("GET", `/offer-reports${queryOf({ state, limit: reportsShown })}`, { signal }),
    refetchInterval: 60_000,
  });

/** One report, opened; that it was is recorded. Errors: ApiError `key.locked`, `offer_report.not_found`. */
export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ["offer-reports", "one", id],
    queryFn: ({ signal }) => request<OfferReport>("GET", `/offer-reports/${id}`, { signal }),
    // Each opening is recorded: it is not repeated because a window was looked at again.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });

/** Marks a report, or lets it wait again. */
export const decideReport = (id: string, state: OfferReportState): Promise<OfferReportRow> =>
  request("POST", `/offer-reports/${id}/state`, { body: { state } });

/** Erases a report for good. */
export const eraseReport = (id: string): Promise<void> => request("DELETE", `/offer-reports/${id}`);

/** Gathers all reports but spam into an import. */
export const gatherReports = (): Promise<Import> => request("POST", "/offer-reports/import");
