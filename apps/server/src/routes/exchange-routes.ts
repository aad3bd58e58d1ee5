import { z } from "@hono/zod-openapi";
import { SuarError } from "@suar/domain";
import { maxFileLength, receiveEnvelope } from "@suar/services/agreements";
import type { App } from "../app.ts";
import { bodyOf } from "../pipeline/body-of.ts";
import { defineRoute } from "../pipeline/define-route.ts";

const maxEnvelopeBytes = 256 * 1024;
const envelopeContent = { "application/jose": { schema: z.string() } } as const;

const envelopeRoute = defineRoute(
  "/api/v1/exchange/envelopes",
  { access: "anybody", limit: "file", streams: true },
  {
    method: "post",
    summary: "Take a signed envelope of a partner's node; everybody else gets the same short refusal",
    request: { body: { required: true, content: envelopeContent } },
    responses: { 200: { description: "A signed acknowledgement", content: envelopeContent } },
  },
);

/** The one route that other nodes call. It has no session, and nothing but a signed envelope of a paired partner works. */
export function addExchangeRoutes(app: App): void {
  app.openapi(envelopeRoute, async (c) => {
    const text = await readText(bodyOf(c, maxEnvelopeBytes), maxEnvelopeBytes);
    const { node, log } = c.var;
    const { acknowledgement } = await receiveEnvelope(node.database, node.exchange.desk, text, { log });
    return c.body(acknowledgement, 200, { "content-type": "application/jose" });
  });
}

/** A small body as text. Errors: `call.too_large`. Bytes that are no UTF-8 become text that is no envelope. */
export async function readText(body: AsyncIterable<Uint8Array>, limitBytes: number = maxFileLength): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    if (size > limitBytes) throw new SuarError("call.too_large", { limitBytes });
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}
