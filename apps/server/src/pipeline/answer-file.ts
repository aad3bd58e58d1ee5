import { z } from "@hono/zod-openapi";
import type { ExportFormat } from "@suar/services/exports";
import type { HttpBindings } from "@hono/node-server";
import { SuarError } from "@suar/domain";
import type { Context } from "hono";
import type { AppEnv } from "./app-env.ts";
import { logFailure } from "./log-failure.ts";
import { asSuarError } from "./problem.ts";

const types = { csv: "text/csv; charset=utf-8", json: "application/json; charset=utf-8" } as const;

/** Content of a download in the API's description. */
export const fileContent = {
  "text/csv": { schema: z.string() },
  "application/json": { schema: z.unknown() },
} as const;

/** Spreadsheets take CSV for the system's own encoding unless it begins so; Khmer and Arabic would be lost. */
const byteOrderMark = "\uFEFF";

/** Content of an archive in the API's description. */
export const archiveContent = { "application/zip": { schema: z.string() } } as const;

/** A download of text; see `answerBytes`. */
export function answerFile(
  c: Context<AppEnv>,
  name: string,
  format: ExportFormat,
  text: AsyncIterable<string>,
): Promise<Response> {
  return answerBytes(c, { name: `${name}.${format}`, type: types[format] }, encoded(text, format));
}

/** A download of several files in a ZIP; see `answerBytes`. */
export const answerArchive = (c: Context<AppEnv>, name: string, pieces: AsyncIterable<Uint8Array>): Promise<Response> =>
  answerBytes(c, { name: `${name}.zip`, type: "application/zip" }, pieces);

async function* encoded(text: AsyncIterable<string>, format: ExportFormat): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let before = format === "csv" ? byteOrderMark : "";
  for await (const piece of text) {
    yield encoder.encode(before + piece);
    before = "";
  }
}

/**
 * A download. The first piece is made before the answer begins, so that what goes wrong at once is a problem document;
 * later the connection is cut and the browser reports an unfinished file.
 */
async function answerBytes(
  c: Context<AppEnv>,
  { name, type }: { readonly name: string; readonly type: string },
  bytes: AsyncIterable<Uint8Array>,
): Promise<Response> {
  const pieces = bytes[Symbol.asyncIterator]();
  const first = await pieces.next();
  async function* all(): AsyncGenerator<Uint8Array> {
    if (first.done !== true) yield first.value;
    try {
      yield* { [Symbol.asyncIterator]: () => pieces };
    } catch (error) {
      logFailure(c.var.log, c.var.trace, asSuarError(error));
      cutOff(c);
    }
  }
  return c.body(ReadableStream.from(all()) as ReadableStream, 200, {
    "content-type": type,
    "content-disposition": `attachment; filename="${name}"`,
  });
}

/** A text that is there already, as a download takes it. */
export async function* onePiece(text: string): AsyncGenerator<string> {
  yield text;
}

/** Breaks the connection: left to itself, the server would end the file in good order with the error's message in it. */
function cutOff(c: Context<AppEnv>): void {
  const { outgoing } = (c.env ?? {}) as Partial<HttpBindings>;
  if (outgoing === undefined) throw new SuarError("internal");
  outgoing.destroy();
}
