import { queryOptions } from "@tanstack/react-query";
import type { ColumnMapping, FilePreview, Import } from "@suar/domain";
import { downloadUrl, request } from "./request.ts";

const lookAgainMs = 5_000;

/** All files that were brought in, newest first; asked again while work is under way. */
export const importsQuery = queryOptions({
  queryKey: ["imports"],
  queryFn: async ({ signal }) => (await request<{ imports: Import[] }>("GET", "/imports", { signal })).imports,
  refetchInterval: ({ state: { data = [] } }) =>
    data.some(({ state }) => state === "queued" || state === "running") ? lookAgainMs : false,
});

/** One file and the work on it. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ["imports", id],
    queryFn: ({ signal }) => request<Import>("GET", `/imports/${id}`, { signal }),
  });

/** Columns, first rows and a guess which column is what. */
export const previewQuery = (id: string) =>
  queryOptions({
    queryKey: ["imports", id, "preview"],
    queryFn: ({ signal }) => request<FilePreview>("GET", `/imports/${id}/preview`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Starts the work, or starts it again after a stop or a failure. */
export const startImport = (id: string, mapping: ColumnMapping): Promise<Import> =>
  request("POST", `/imports/${id}/start`, { body: { mapping } });

/** Stops the work; what is done so far stays. */
export const stopImport = (id: string): Promise<Import> => request("POST", `/imports/${id}/stop`);

/** Removes the file and what was found in it. It can be brought back for ten minutes. */
export const removeImport = (id: string): Promise<void> => request("DELETE", `/imports/${id}`);

/** Brings a removed file back. */
export const restoreImport = (id: string): Promise<Import> => request("POST", `/imports/${id}/restore`);

/** Address of the table of records that were kept aside. */
export const rejectsUrl = (id: string): string => downloadUrl(`/imports/${id}/rejects?format=csv`);
