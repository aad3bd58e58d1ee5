import { SuarError } from "@suar/domain";
import type { Context } from "hono";
import type { AppEnv } from "./app-env.ts";

/**
 * The body of a request as a stream. A sender who says beforehand that it is too large is refused before a byte is read.
 * Errors: `input.empty` without a body; `call.too_large`.
 */
export function bodyOf(c: Context<AppEnv>, limitBytes: number): AsyncIterable<Uint8Array> {
  if (Number(c.req.header("content-length") ?? 0) > limitBytes) throw new SuarError("call.too_large", { limitBytes });
  const { body } = c.req.raw;
  if (body === null) throw new SuarError("input.empty", { file: c.req.query("name") ?? "" });
  return body;
}
