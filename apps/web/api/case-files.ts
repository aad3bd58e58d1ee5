import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { CaseImport, CaseImportProblems, LocaleCode, OpeningReason } from "@suar/domain";
import { downloadUrl, queryOf, request } from "./request.ts";
import { type SendOptions, sendBytes } from "./upload-file.ts";

const lookAgainMs = 1_500;

/** How a file orders the day and the month; `unsaid` where nobody knows. */
export type DayOrder = NonNullable<CaseImport["dayOrder"]> | "unsaid";

/** True while the node works on a file. */
export const isAtWork = ({ state }: Pick<CaseImport, "state">): boolean => state === "queued" || state === "running";

/** Files of cases, newest first; asked again while work is under way. */
export const caseFilesQuery = queryOptions({
  queryKey: ["case-files"],
  queryFn: async ({ signal }) => (await request<{ imports: CaseImport[] }>("GET", "/case-imports", { signal })).imports,
  refetchInterval: ({ state: { data = [] } }) => (data.some(isAtWork) ? lookAgainMs : false),
});

/** What was wrong in a file, in stretches, and what is said of it as a whole. */
export const caseFileProblemsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ["case-files", id, "problems"],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      request<CaseImportProblems>("GET", `/case-imports/${id}/problems${queryOf({ after: pageParam })}`, { signal }),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** Sends a file and has its good rows made cases. */
export async function bringCasesIn(
  file: File,
  order: DayOrder,
  options: Pick<SendOptions, "onProgress" | "signal">,
): Promise<CaseImport> {
  const asked = { name: file.name, ...(order === "unsaid" ? {} : { dayOrder: order }) };
  const sent = await sendBytes<CaseImport>(file, `/api/v1/case-imports${queryOf(asked)}`, options);
  return startCaseFile(sent.id);
}

/** Starts the work, or goes on where it was cut off. */
export const startCaseFile = (id: string): Promise<CaseImport> =>
  request("POST", `/case-imports/${id}/start`, { body: {} });

/** Stops the work; cases that came in stay. */
export const stopCaseFile = (id: string): Promise<CaseImport> => request("POST", `/case-imports/${id}/stop`);

/** Removes the file; cases stay. It can be brought back for ten minutes. */
export const removeCaseFile = (id: string): Promise<void> => request("DELETE", `/case-imports/${id}`);

export const restoreCaseFile = (id: string): Promise<CaseImport> => request("POST", `/case-imports/${id}/restore`);

/** Address of the table of what was wrong. */
export const problemFileUrl = (id: string): string => downloadUrl(`/case-imports/${id}/problem-file?format=csv`);

/** Address of the organisation's cases as HTCDS, with a list of what it has no place for. */
export const caseExportUrl = (asked: {
  readonly format: "csv" | "json";
  readonly names: "yes" | "no";
  readonly reason: OpeningReason;
  readonly language: LocaleCode;
}): string => downloadUrl(`/cases/export${queryOf({ ...asked, losses: "yes" })}`);
