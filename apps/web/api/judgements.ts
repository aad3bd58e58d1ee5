import { queryOptions } from "@tanstack/react-query";
import type { JudgeCampaigns, Judgement } from "@suar/domain";
import { downloadUrl, request } from "./request.ts";

/** What people said by hand of the campaigns of an import or collection, newest first. */
export const judgementsQuery = (importId: string) =>
  queryOptions({
    queryKey: ["imports", importId, "judgements"],
    queryFn: async ({ signal }) =>
      (await request<{ judgements: Judgement[] }>("GET", `/imports/${importId}/judgements`, { signal })).judgements,
  });

/** Says by hand that campaigns are one, or that records of one are another matter. */
export const judgeCampaigns = (importId: string, judgement: JudgeCampaigns): Promise<Judgement> =>
  request("POST", `/imports/${importId}/judgements`, { body: judgement });

/** Takes a judgement back; it stays in the history, marked. */
export const takeBackJudgement = (id: string): Promise<void> => request("POST", `/judgements/${id}/take-back`);

/** Address of all judgements of the organisation as a file. */
export const judgementsExportUrl = (format: "csv" | "json"): string =>
  downloadUrl(`/judgements/export?format=${format}`);
