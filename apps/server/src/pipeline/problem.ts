import { z } from "@hono/zod-openapi";
import { errorCodes, SuarError } from "@suar/domain";
import { createTranslator, describeError, matchLocale } from "@suar/i18n";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { AppEnv } from "./app-env.ts";
import { httpStatus } from "./http-status.ts";

/** An error as the API gives it (RFC 9457). `title` and `detail` are in the reader's language. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(errorCodes),
    field: z.string().optional().describe("the field of the request that cannot be used"),
    details: z.record(z.string(), z.unknown()).optional().describe("ids, numbers and names of columns"),
    trace: z.string().describe("names this request in the node's log"),
  })
  .meta({ id: "Problem" });

/** Turns whatever was thrown into a `SuarError`; what is none of ours is `internal` and keeps its cause. */
export function asSuarError(error: unknown): SuarError {
  if (error instanceof SuarError) return error;
  if (error instanceof HTTPException && error.status < 500) {
    return new SuarError("call.invalid", { field: "body" }, { cause: error });
  }
  return new SuarError("internal", {}, { cause: error });
}

/** The answer for an error: status, problem document, and when to come back if that is known. */
export async function answerProblem(c: Context<AppEnv>, error: SuarError): Promise<Response> {
  const { code, details } = error;
  const { trace } = c.var;
  const status = httpStatus[code];
  const { intl } = await createTranslator(matchLocale((c.req.header("accept-language") ?? "").split(",")));
  const { title, sentence } = describeError(intl, code, { ...details, trace });
  const field = typeof details["field"] === "string" ? { field: details["field"] } : {};
  const known = Object.keys(details).length === 0 ? {} : { details };
  const seconds = details["seconds"];
  if (typeof seconds === "number") c.header("retry-after", String(seconds));
  const body = { type: `urn:suar:error:${code}`, title, status, detail: sentence, code, ...field, ...known, trace };
  return c.body(JSON.stringify(body), status, { "content-type": "application/problem+json; charset=utf-8" });
}
