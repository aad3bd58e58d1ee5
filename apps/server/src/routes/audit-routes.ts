import { z } from "@hono/zod-openapi";
import { auditFilterSchema } from "@suar/domain";
import { exportAudit, listAudit, showAuditHead, verifyTrail } from "@suar/services/audit";
import { streamSSE } from "hono/streaming";
import type { App } from "../app.ts";
import { answerFile } from "../pipeline/answer-file.ts";
import { defineRoute, json } from "../pipeline/define-route.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { logFailure } from "../pipeline/log-failure.ts";
import { asSuarError } from "../pipeline/problem.ts";
import { AuditHeadShape, AuditPageShape } from "./schemas.ts";

const root = "/api/v1/audit";

const listRoute = defineRoute(
  root,
  { access: "signed-in" },
  {
    method: "get",
    summary: "The audit trail, newest first; looking at it stands in it",
    request: {
      query: auditFilterSchema.extend({
        before: z.coerce.number().int().positive().optional().describe("entries with smaller numbers"),
        limit: z.coerce.number().int().min(1).max(200).default(50),
      }),
    },
    responses: { 200: { description: "One page of the trail", content: json(AuditPageShape) } },
  },
);
const exportRoute = defineRoute(
  `${root}/export`,
  { access: "signed-in", limit: "file" },
  {
    method: "get",
    summary: "The trail under a filter as CSV, oldest first; counts towards the day's limit",
    request: { query: auditFilterSchema },
    responses: { 200: { description: "A file", content: { "text/csv": { schema: z.string() } } } },
  },
);
const headRoute = defineRoute(
  `${root}/head`,
  { access: "signed-in", limit: "write" },
  {
    method: "post",
    summary: "The head of the trail, to be printed and kept elsewhere; that it was shown stands in the trail",
    responses: { 200: { description: "Number and fingerprint", content: json(AuditHeadShape) } },
  },
);
const verifyRoute = defineRoute(
  `${root}/verification`,
  { access: "signed-in", limit: "file" },
  {
    method: "get",
    summary: "Proves the trail: events `verification` with how far it is, the last with what was found",
    request: { query: z.object({ printed: z.string().max(100).optional().describe("a number from paper") }) },
    responses: { 200: { description: "Server-sent events", content: { "text/event-stream": { schema: z.string() } } } },
  },
);

export function addAuditRoutes(app: App): void {
  app.openapi(
    listRoute,
    inTransaction(listRoute, async (c, tx) => c.json(await listAudit(tx, c.var.actor, c.req.valid("query")), 200)),
  );
  app.openapi(exportRoute, async (c) =>
    answerFile(c, "suar-audit", "csv", await exportAudit(c.var.node.database, c.var.actor, c.req.valid("query"))),
  );
  app.openapi(
    headRoute,
    inTransaction(headRoute, async (c, tx) => c.json(await showAuditHead(tx, c.var.actor), 200)),
  );
  app.openapi(verifyRoute, (c) => {
    const verify = verifyTrail(c.var.node.database, c.var.actor, c.req.valid("query").printed);
    const free = c.var.slots.streams.take(c.var.actor.userId);
    return streamSSE(c, async (stream) => {
      const gone = new AbortController();
      stream.onAbort(() => gone.abort());
      const tell = (data: object): Promise<void> =>
        stream.writeSSE({ event: "verification", data: JSON.stringify(data) });
      try {
        const found = await verify({
          signal: AbortSignal.any([gone.signal, c.var.closing]),
          onProgress: (read, total) => void tell({ state: "running", read, total }),
        });
        await tell(found);
      } catch (error) {
        // The answer has begun: the browser hears an unfinished stream, the log why.
        logFailure(c.var.log, c.var.trace, asSuarError(error));
      } finally {
        free();
      }
    });
  });
}
