import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { DecideLead, Lead, LeadRow, StatedFact, TlpLabel } from "@suar/domain";
import { downloadUrl, queryOf, request } from "./request.ts";

export const leadSorts = ["changed", "size"] as const;
export type LeadSort = (typeof leadSorts)[number];

/** What the list of leads is narrowed to and sorted by. Empty text means "all". */
export interface LeadFilter {
  readonly search: string;
  readonly state: "" | Lead["state"];
  readonly sort: LeadSort;
}

const rowsPerPage = 100;

/** The leads of the organisation, fetched in stretches of 100. */
export const leadsQuery = (filter: LeadFilter) =>
  infiniteQueryOptions({
    queryKey: ["leads", "list", filter],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      request<{ leads: LeadRow[]; total: number }>(
        "GET",
        `/leads${queryOf({ ...filter, offset: pageParam, limit: rowsPerPage })}`,
        { signal },
      ),
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((count, page) => count + page.leads.length, 0);
      return shown < last.total && last.leads.length > 0 ? shown : undefined;
    },
  });

/** One lead with all that was kept and done. */
export const leadQuery = (id: string) =>
  queryOptions({
    queryKey: ["leads", "one", id],
    queryFn: ({ signal }) => request<Lead>("GET", `/leads/${id}`, { signal }),
  });

/** What is opened as a lead: a campaign, or the ring that it names. */
export interface OpenLead {
  readonly importId: string;
  readonly campaign: string;
  readonly scope?: "campaign" | "ring";
  readonly facts?: readonly StatedFact[];
}

/** Opens a campaign or a ring as a lead; the same lead comes back when it is open already. */
export const openLead = (opened: OpenLead): Promise<Lead> => request("POST", "/leads", { body: opened });

/** Adds a note. Errors: ApiError `lead.changed` when somebody changed the lead since `version`. */
export const addNote = (id: string, text: string, version: number): Promise<Lead> =>
  request("POST", `/leads/${id}/notes`, { body: { text, version } });

/** Keeps a named person's decision. Errors: as `addNote`. */
export const decideLead = (id: string, decision: DecideLead, version: number): Promise<Lead> =>
  request("POST", `/leads/${id}/decisions`, { body: { ...decision, version } });

/** Takes a decision back; it stays in the history, marked. */
export const withdrawDecision = (id: string, decision: string, version: number): Promise<Lead> =>
  request("POST", `/leads/${id}/decisions/${decision}/withdraw`, { body: { version } });

/** Removes a lead. It can be brought back for ten minutes. */
export const removeLead = (id: string): Promise<void> => request("DELETE", `/leads/${id}`);

/** Brings a removed lead back. */
export const restoreLead = (id: string): Promise<Lead> => request("POST", `/leads/${id}/restore`);

/** Address of one lead as a file for an investigation or a referral. */
export const leadFileUrl = (
  id: string,
  { tlp, format, language }: { readonly tlp: TlpLabel; readonly format: "html" | "json"; readonly language: string },
): string => downloadUrl(`/leads/${id}/file${queryOf({ tlp, format, language })}`);

/** Address of one lead, or of all of them, as a file. */
export const leadExportUrl = (format: "csv" | "json", id?: string): string =>
  downloadUrl(`/leads/${id === undefined ? "" : `${id}/`}export?format=${format}`);
