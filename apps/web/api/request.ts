import { ApiError } from "./api-error.ts";
import { readProblem } from "./read-problem.ts";
import { tellSessionEnd } from "./session-end.ts";

const root = "/api/v1";

interface RequestOptions {
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

/** A call of the node's own API. Errors: ApiError; `offline` when no answer came. */
export async function request<Answer>(
  method: "GET" | "POST" | "DELETE",
  path: string,
  { body, signal }: RequestOptions = {},
): Promise<Answer> {
  const response = await send(`${root}${path}`, {
    method,
    headers: {
      accept: "application/json",
      ...(method === "GET" ? {} : { "x-suar": "1" }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    credentials: "same-origin",
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
  const text = await response.text();
  if (!response.ok) {
    const problem = readProblem(response.status, text);
    if (problem.code === "session.required" && !path.startsWith("/sessions")) tellSessionEnd();
    throw problem;
  }
  return (text === "" ? undefined : JSON.parse(text)) as Answer;
}

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
