import type { Import } from "@suar/domain";
import { ApiError } from "./api-error.ts";
import { goByNodeClock, proofHeader } from "./call-proof.ts";
import { readProblem } from "./read-problem.ts";
import { isSignedOut, queryOf } from "./request.ts";
import { tellSessionEnd } from "./session-end.ts";

/** What is told while bytes go out, and what stops them. */
export interface SendOptions {
  /** Bytes sent so far and in all. */
  readonly onProgress: (sent: number, total: number) => void;
  readonly signal: AbortSignal;
}

interface UploadOptions extends SendOptions {
  /** The collection, and its day, that the file is for. */
  readonly collection?: { readonly id: string; readonly day: string };
}

/** Sends a file of adverts as it is. Errors: as `sendBytes`. */
export function uploadFile(file: File, options: UploadOptions): Promise<Import> {
  const { collection } = options;
  const path =
    collection === undefined
      ? `/api/v1/imports${queryOf({ name: file.name })}`
      : `/api/v1/collections/${collection.id}/days${queryOf({ name: file.name, day: collection.day })}`;
  return sendBytes(file, path, options);
}

/**
 * Sends a file to an address of the API. XMLHttpRequest, because fetch tells nothing of what was sent.
 * Errors: ApiError; `offline` when the connection broke; an AbortError when `signal` stopped it.
 */
export async function sendBytes<Answer>(file: File, path: string, options: SendOptions): Promise<Answer> {
  try {
    return await send<Answer>(file, path, await proofHeader("POST", path), options);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== "call.stale_proof") throw error;
    return send<Answer>(file, path, await proofHeader("POST", path), options);
  }
}

function send<Answer>(
  file: File,
  path: string,
  proof: Readonly<Record<string, string>>,
  { onProgress, signal }: SendOptions,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    const stop = (): void => call.abort();
    call.open("POST", path);
    for (const [name, value] of Object.entries(proof)) call.setRequestHeader(name, value);
    call.setRequestHeader("x-suar", "1");
    call.setRequestHeader("content-type", "application/octet-stream");
    call.upload.addEventListener("progress", (event) => onProgress(event.loaded, file.size));
    call.addEventListener("load", () => {
      if (call.status === 201) return resolve(JSON.parse(call.responseText) as Answer);
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
