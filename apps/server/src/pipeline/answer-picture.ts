import { z } from "@hono/zod-openapi";
import { sniffPicture } from "@suar/services/files";
import type { Context } from "hono";
import type { AppEnv } from "./app-env.ts";

/** A stored file is no page: whatever it holds may load nothing, run nothing, and not be framed. */
export const filePolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";

/** Content of a stored picture in the API's description. */
export const pictureContent = {
  "image/jpeg": { schema: z.string() },
  "image/png": { schema: z.string() },
  "image/webp": { schema: z.string() },
} as const;

/**
 * The answer with a stored picture. Its type is read from its bytes once more, so that what was written past the door, into
 * the database, does not come out as something else. A browser that opens the address saves it; pages show it from a blob.
 * `name` is ours, never the sender's, and says nothing about the person. Errors: those of `sniffPicture`.
 */
export function answerPicture(c: Context<AppEnv>, bytes: Uint8Array, name = "picture"): Response {
  const { kind, mediaType } = sniffPicture(bytes);
  return c.body(Uint8Array.from(bytes).buffer, 200, {
    "content-type": mediaType,
    "content-length": String(bytes.length),
    "content-disposition": `attachment; filename="${name}.${kind === "jpeg" ? "jpg" : kind}"`,
    "content-security-policy": filePolicy,
    "cache-control": "no-store",
  });
}
