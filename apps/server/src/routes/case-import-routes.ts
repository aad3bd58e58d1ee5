import { z } from "@hono/zod-openapi";
import { caseImportProblemsSchema, caseImportSchema, dayOrders } from "@suar/domain";
import {
  exportCaseImportProblems,
  listCaseImports,
  readCaseImport,
  readCaseImportProblems,
  removeCaseImport,
  restoreCaseImport,
  sendCaseFile,
  startCaseImport,
  stopCaseImport,
} from "@suar/services/case-imports";
import type { App } from "../app.ts";
import { answerFile, fileContent } from "../pipeline/answer-file.ts";
import { bodyOf } from "../pipeline/body-of.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { placeOf } from "../pipeline/place-of.ts";
import { idParams } from "./schemas.ts";

const root = "/api/v1/case-imports";
const one = `${root}/{id}` as const;
const signedIn = { access: "signed-in" } as const;
const change = { access: "signed-in", limit: "write" } as const;
const file = { access: "signed-in", limit: "file" } as const;
const CaseImportShape = caseImportSchema.meta({ id: "CaseImport" });
const answer = { description: "The file as it stands now", content: json(CaseImportShape) };
const request = { params: idParams };
const dayOrder = z.enum(dayOrders).nullable();

const listRoute = defineRoute(root, signedIn, {
  method: "get",
  summary: "Files of cases, newest first",
  responses: {
    200: { description: "Files", content: json(z.object({ imports: z.array(CaseImportShape).readonly() })) },
  },
});
const sendRoute = defineRoute(
  root,
  { ...file, streams: true },
  {
    method: "post",
    summary: "Send a file of HTCDS, or submissions of KoboToolbox or ODK; the body is the file, kept sealed",
    request: {
      query: z.object({ name: z.string().min(1).max(400), dayOrder: z.enum(dayOrders).optional() }),
      body: {
        required: true,
        content: { "application/octet-stream": { schema: z.string().meta({ format: "binary" }) } },
      },
    },
    responses: { 201: { ...answer, description: "The file is safe on the node's disk; nothing of it is a case yet" } },
  },
);
const readRoute = defineRoute(one, signedIn, {
  method: "get",
  summary: "One file of cases",
  request,
  responses: { 200: answer },
});
const startRoute = defineRoute(`${one}/start`, change, {
  method: "post",
  summary: "Make cases of the good rows, with the key of this session; goes on where an earlier run stopped",
  request: { ...request, ...jsonBody(z.object({ dayOrder: dayOrder.optional() })) },
  responses: { 200: answer },
});
const stopRoute = defineRoute(`${one}/stop`, change, {
  method: "post",
  summary: "Stop; cases that came in stay",
  request,
  responses: { 200: answer },
});
const removeRoute = defineRoute(one, change, {
  method: "delete",
  summary: "Remove the file and what was wrong in it; cases stay. Can be undone for ten minutes",
  request,
  responses: { 204: { description: "Removed" } },
});
const restoreRoute = defineRoute(`${one}/restore`, change, {
  method: "post",
  summary: "Undo a removal",
  request,
  responses: { 200: answer },
});
const problemsRoute = defineRoute(`${one}/problems`, signedIn, {
  method: "get",
  summary: "What was wrong in the file: line, column, value, code, nearest; and what is said of it as a whole",
  request: { ...request, query: z.object({ after: z.coerce.number().int().nonnegative().default(0) }) },
  responses: { 200: { description: "A page", content: json(caseImportProblemsSchema) } },
});
const problemFileRoute = defineRoute(`${one}/problem-file`, file, {
  method: "get",
  summary: "The same as a table",
  request: { ...request, query: z.object({ format: z.literal("csv").default("csv") }) },
  responses: { 200: { description: "A file", content: fileContent } },
});

export function addCaseImportRoutes(app: App): void {
  app.openapi(
    listRoute,
    inTransaction(listRoute, async (c, tx) => c.json({ imports: await listCaseImports(tx, c.var.actor) }, 200)),
  );
  app.openapi(sendRoute, async (c) => {
    const place = { ...placeOf(c), limitBytes: c.var.settings.uploadLimitMb * 2 ** 20 };
    const { name, dayOrder: order } = c.req.valid("query");
    const free = c.var.slots.uploads.take(c.var.actor.userId);
    try {
      const body = bodyOf(c, place.limitBytes);
      return c.json(await sendCaseFile(place, c.var.actor, { name, dayOrder: order ?? null, body }), 201);
    } finally {
      free();
    }
  });
  app.openapi(
    readRoute,
    inTransaction(readRoute, async (c, tx) =>
      c.json(await readCaseImport(tx, c.var.actor, c.req.valid("param").id), 200),
    ),
  );
  app.openapi(startRoute, async (c) => {
    const { database, lent, jobs } = c.var.node;
    const asked = { id: c.req.valid("param").id, ...c.req.valid("json") };
    const started = await startCaseImport({ transaction: database.transaction, lent }, c.var.actor, asked);
    jobs.wake();
    return c.json(started, 200);
  });
  app.openapi(stopRoute, async (c) => {
    const { id } = c.req.valid("param");
    const stopped = await c.var.node.database.transaction((tx) => stopCaseImport(tx, c.var.actor, id));
    c.var.node.jobs.stop(id);
    return c.json(stopped, 200);
  });
  app.openapi(removeRoute, async (c) => {
    const { id } = c.req.valid("param");
    await c.var.node.database.transaction((tx) => removeCaseImport(tx, c.var.actor, id));
    return c.body(null, 204);
  });
  app.openapi(
    restoreRoute,
    inTransaction(restoreRoute, async (c, tx) =>
      c.json(await restoreCaseImport(tx, c.var.actor, c.req.valid("param").id), 200),
    ),
  );
  app.openapi(problemsRoute, async (c) => {
    const asked = { id: c.req.valid("param").id, after: c.req.valid("query").after };
    return c.json(await readCaseImportProblems(placeOf(c), c.var.actor, asked), 200);
  });
  app.openapi(problemFileRoute, async (c) => {
    const { id } = c.req.valid("param");
    return answerFile(c, `suar-problems-${id}`, "csv", await exportCaseImportProblems(placeOf(c), c.var.actor, id));
  });
}
