import type { Context } from "hono";
import type { AppEnv } from "../pipeline/app-env.ts";
import type { WebFile } from "./web-files.ts";

/** The answer with a built file, in the best encoding that the browser accepts; "not changed" when it has it already. */
export function answerWebFile(c: Context<AppEnv>, file: WebFile): Response {
  const cache = file.isImmutable ? "public, max-age=31536000, immutable" : "no-cache";
  const headers = { "content-type": file.type, "cache-control": cache, etag: file.etag, vary: "accept-encoding" };
  if (c.req.header("if-none-match") === file.etag) return c.body(null, 304, headers);
  const { body, encoding } = file.bytes(c.req.header("accept-encoding") ?? "");
  return c.body(body, 200, encoding === undefined ? headers : { ...headers, "content-encoding": encoding });
}
