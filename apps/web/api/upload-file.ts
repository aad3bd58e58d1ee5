import type { Import } from "@suar/domain";
import { ApiError } from "./api-error.ts";
import { goByNodeClock, proofHeader } from "./call-proof.ts";
import { readProblem } from "./read-problem.ts";
import { isSignedOut, queryOf } from "./request.ts";
import { tellSessionEnd } from "./session-end.ts";

interface UploadOptions {
  /** Bytes sent so far and in all. */
  readonly onProgress: (sent: number, total: number) => void;
  readonly signal: AbortSignal;
  /** The collection, and its day, that the file is for. */
  readonly collection?: { readonly id: string; readonly day: string };
}

/**
 * Sends a file as it is. XMLHttpRequest, because fetch tells nothing of what was sent.
 * Errors: ApiError; `offline` when the connection broke; an AbortError when `signal` stopped it.
 */
export async function uploadFile(file: File, options: UploadOptions): Promise<Import> {
  const { collection } = options;
  const path =
    collection === undefined
      ? `/api/v1/imports${queryOf({ name: file.name })}`
      : `/api/v1/collections/${collection.id}/days${queryOf({ name: file.name, day: collection.day })}`;
  try {
    return await send(file, path, await proofHeader("POST", path), options);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== "call.stale_proof") throw error;
    return send(file, path, await proofHeader("POST", path), options);
  }
}

function send(
  file: File,
  path: string,
  proof: Readonly<Record<string, string>>,
  { onProgress, signal }: UploadOptions,
): Promise<Import> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    const stop = (): void => call.abort();
    call.open("POST", path);
    for (const [name, value] of Object.entries(proof)) call.setRequestHeader(name, value);
    call.setRequestHeader("x-suar", "1");
    call.setRequestHeader("content-type", "application/octet-stream");
    call.upload.addEventListener("progress", (event) => onProgress(event.loaded, file.size));
    call.addEventListener("load", () => {
      if (call.status === 201) return resolve(JSON.parse(call.responseText) as Import);
      const problem = readProblem(call.status, call.responseText);
      if (problem.code === "call.stale_proof") goByNodeClock(call.getResponseHeader("date"));
      if (isSignedOut(problem)) tellSessionEnd();
      reject(problem);
    });
    call.addEventListener("error", () => reject(new ApiError({ code: "offline", status: 0 })));
    call.addEventListener("abort", () => reject(new DOMException("stopped", "AbortError")));
    call.addEventListener("loadend", () => signal.removeEventListener("abort", stop));
    signal.addEventListener("abort", stop);
    call.send(file);
  });
}
