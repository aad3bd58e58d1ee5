import { SuarError } from "@suar/domain";
import type { Context } from "hono";
import type { AppEnv } from "./app-env.ts";
import { bodyOf } from "./body-of.ts";

/** The whole body of a request in memory, for small files. Errors: `input.empty`; `call.too_large`. */
export async function readBytes(c: Context<AppEnv>, limitBytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bodyOf(c, limitBytes)) {
    length += piece.length;
    if (length > limitBytes) throw new SuarError("call.too_large", { limitBytes });
    pieces.push(piece);
  }
  if (length === 0) throw new SuarError("input.empty");
  return Buffer.concat(pieces);
}
