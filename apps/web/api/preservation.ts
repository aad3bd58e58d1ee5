import { queryOptions } from "@tanstack/react-query";
import type { MarkPreservation, Preservation, PreservationList, PreparePreservation } from "@suar/domain";
import { downloadUrl, request } from "./request.ts";

/** The requests about one lead, newest first. */
export const preservationQuery = (leadId: string) =>
  queryOptions({
    queryKey: ["leads", "one", leadId, "preservation"],
    queryFn: ({ signal }) => request<PreservationList>("GET", `/leads/${leadId}/preservation`, { signal }),
  });

/** Prepares a draft. */
export const preparePreservation = (leadId: string, given: PreparePreservation): Promise<Preservation> =>
  request("POST", `/leads/${leadId}/preservation`, { body: given });

/** Writes a draft anew. Errors: ApiError `preservation.changed` when somebody changed it since `version`. */
export const changePreservation = (id: string, given: PreparePreservation, version: number): Promise<Preservation> =>
  request("POST", `/preservation/${id}/draft`, { body: { ...given, version } });

/** Marks what happened. Errors: as `changePreservation`. */
export const markPreservation = (id: string, given: MarkPreservation): Promise<Preservation> =>
  request("POST", `/preservation/${id}/steps`, { body: given });

/** Address of the letter. */
export const letterUrl = (id: string, format: "html" | "text"): string =>
  downloadUrl(`/preservation/${id}/letter?format=${format}`);
