import { infiniteQueryOptions } from "@tanstack/react-query";
import type { AuditFilter, AuditHead, AuditPage, AuditVerification } from "@suar/domain";
import { ApiError } from "./api-error.ts";
import { provenUrl } from "./call-proof.ts";
import { downloadUrl, queryOf, request } from "./request.ts";

/** What the trail is narrowed to; empty text means "all". */
export type TrailFilter = { readonly [Name in keyof AuditFilter]-?: string };

const entriesPerPage = 100;

/** The audit trail, newest first, fetched in stretches of 100. */
export const auditQuery = (filter: TrailFilter) =>
  infiniteQueryOptions({
    queryKey: ["audit", filter],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam, signal }) =>
      request<AuditPage>("GET", `/audit${queryOf({ ...filter, before: pageParam, limit: entriesPerPage })}`, {
        signal,
      }),
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** Address of the trail under a filter, as a file. */
export const auditExportUrl = (filter: TrailFilter): string => downloadUrl(`/audit/export${queryOf(filter)}`);

/** The head of the trail for paper; that it was shown stands in the trail. */
export const showAuditHead = (): Promise<AuditHead> => request("POST", "/audit/head");

interface Watcher {
  readonly onProgress: (running: Extract<AuditVerification, { state: "running" }>) => void;
  readonly signal: AbortSignal;
}

/**
 * Has the node prove the trail, and says how far it is.
 * Errors: ApiError `offline` when the connection ended before the result; the signal's reason.
 */
export async function verifyAudit(
  printed: string,
  { onProgress, signal }: Watcher,
): Promise<Extract<AuditVerification, { state: "done" }>> {
  const source = new EventSource(await provenUrl(`/api/v1/audit/verification${queryOf({ printed })}`));
  return new Promise((resolve, reject) => {
    const end = (): void => source.close();
    signal.addEventListener("abort", () => {
      end();
      reject(signal.reason instanceof Error ? signal.reason : new DOMException("stopped", "AbortError"));
    });
    source.addEventListener("verification", (event: MessageEvent<string>) => {
      const heard = JSON.parse(event.data) as AuditVerification;
      if (heard.state === "running") return onProgress(heard);
      end();
      resolve(heard);
    });
    // Made again it would come with the same proof, and begin from the start.
    source.addEventListener("error", () => {
      end();
      reject(new ApiError({ code: "offline", status: 0 }));
    });
  });
}
