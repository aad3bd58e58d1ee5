import { ApiError } from "./api-error.ts";
import { attendanceHeader } from "./attendance.ts";
import { goByNodeClock, proofHeader } from "./call-proof.ts";
import { readProblem } from "./read-problem.ts";
import { tellSessionEnd } from "./session-end.ts";

const root = "/api/v1";

interface RequestOptions {
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A call of the node's own API, proved to come from this device. Where the clock of the device is wrong, it is made once
 * more by the node's clock. Errors: ApiError; `offline` when no answer came.
 */
export async function request<Answer>(
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  options: RequestOptions = {},
): Promise<Answer> {
  try {
    return await ask<Answer>(method, path, options);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== "call.stale_proof") throw error;
    return ask(method, path, options);
  }
}

async function ask<Answer>(method: string, path: string, { body, signal, headers }: RequestOptions): Promise<Answer> {
  const url = `${root}${path}`;
  const response = await send(url, {
    method,
    headers: {
      accept: "application/json",
      ...(method === "GET" ? {} : { "x-suar": "1" }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...attendanceHeader(),
      ...(await proofHeader(method, url)),
      ...headers,
    },
    credentials: "same-origin",
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
  const text = await response.text();
  if (!response.ok) {
    const problem = readProblem(response.status, text);
    if (problem.code === "call.stale_proof") goByNodeClock(response.headers.get("date"));
    if (isSignedOut(problem) && !path.startsWith("/sessions")) tellSessionEnd();
    throw problem;
  }
  return (text === "" ? undefined : JSON.parse(text)) as Answer;
}

/** Whether an error says that nobody is signed in here: not at all, or on another device. */
export const isSignedOut = ({ code }: ApiError): boolean =>
  code === "session.required" || code === "session.other_device";

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ApiError({ code: "offline", status: 0 }, { cause: error });
  }
}

/** Address of a file that the browser downloads itself. */
export const downloadUrl = (path: string): string => `${root}${path}`;

/** The query part of an address; `undefined`, empty text and an empty list are left out. */
export function queryOf(values: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== "") query.set(name, String(value));
  }
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
