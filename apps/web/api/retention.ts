import type { DrillReport, Retention, RetentionPreview, RetentionRow } from "@suar/domain";
import { queryOptions } from "@tanstack/react-query";
import { request } from "./request.ts";

/** How long each class of data stays, and what goes soon. */
export const retentionQuery = queryOptions({
  queryKey: ["retention"],
  queryFn: ({ signal }) => request<Retention>("GET", "/retention", { signal }),
});

/** What a change of days would do at once; nothing is changed. */
export const retentionPreviewQuery = (id: RetentionRow["id"], days: number) =>
  queryOptions({
    queryKey: ["retention", "preview", id, days],
    queryFn: ({ signal }) =>
      request<RetentionPreview>("POST", "/retention/preview", { body: { class: id, days }, signal }),
  });

/** Sets the days of a class; null goes back to the usual. Errors: ApiError `retention.reason_needed`. */
export const changeRetention = (id: RetentionRow["id"], days: number | null, reason: string): Promise<Retention> =>
  request("POST", "/retention", { body: { class: id, days, reason } });

/** The last erase drill, and whether one is running. */
export interface Drill {
  readonly running: boolean;
  readonly failed: boolean;
  readonly report: DrillReport | null;
}

const lookAgainMs = 2_000;

/** Asked again every two seconds while a drill runs. */
export const drillQuery = queryOptions({
  queryKey: ["erase-drill"],
  queryFn: ({ signal }) => request<Drill>("GET", "/erase-drill", { signal }),
  refetchInterval: ({ state }) => (state.data?.running === true ? lookAgainMs : false),
});

/** Begins a drill; it goes on in the node. */
export const startDrill = (): Promise<Drill> => request("POST", "/erase-drill");
