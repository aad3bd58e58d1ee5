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

/**
 * A download. The first piece is made before the answer begins, so that what goes wrong at once is a problem document;
 * later the connection is cut and the browser reports an unfinished file.
 */
export async function answerFile(
  c: Context<AppEnv>,
  name: string,
  format: ExportFormat,
  text: AsyncIterable<string>,
): Promise<Response> {
  const pieces = text[Symbol.asyncIterator]();
  const first = await pieces.next();
  async function* all(): AsyncGenerator<string> {
    if (format === "csv") yield byteOrderMark;
    if (first.done !== true) yield first.value;
    try {
      yield* { [Symbol.asyncIterator]: () => pieces };
    } catch (error) {
      logFailure(c.var.log, c.var.trace, asSuarError(error));
      cutOff(c);
    }
  }
  const stream = ReadableStream.from(all()).pipeThrough(new TextEncoderStream());
  return c.body(stream as ReadableStream, 200, {
    "content-type": types[format],
    "content-disposition": `attachment; filename="${name}.${format}"`,
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
