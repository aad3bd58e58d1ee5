import { z } from "@hono/zod-openapi";
import { changeRetentionSchema, drillReportSchema, retentionPreviewSchema } from "@suar/domain";
import { changeRetention, listRetention, previewRetention } from "@suar/services/retention";
import type { App } from "../app.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { RetentionShape } from "./schemas.ts";

const root = "/api/v1/retention";
const change = { access: "signed-in", limit: "write" } as const;
const classField = z.string().max(64).describe("a class of the list");
const answer = {
  200: { description: "Every class of data, how long, and what goes soon", content: json(RetentionShape) },
};

const listRoute = defineRoute(
  root,
  { access: "signed-in" },
  { method: "get", summary: "How long each class of data stays, and what goes within 30 days", responses: answer },
);
const previewRoute = defineRoute(`${root}/preview`, change, {
  method: "post",
  summary: "What a change of days would do at once; nothing is changed",
  request: jsonBody(z.object({ class: classField, days: z.int().min(1).max(36_500) })),
  responses: { 200: { description: "What would go", content: json(retentionPreviewSchema) } },
});
const changeRoute = defineRoute(root, change, {
  method: "post",
  summary: "Set how many days a class of data stays; null goes back to the usual",
  request: jsonBody(changeRetentionSchema.extend({ class: classField })),
  responses: answer,
});

const drillShape = z.object({
  running: z.boolean(),
  failed: z.boolean().describe("the last one begun did not come to its end"),
  report: drillReportSchema.nullable().describe("of the last drill that came to its end"),
});
const drillRoute = defineRoute(
  "/api/v1/erase-drill",
  { access: "signed-in" },
  {
    method: "get",
    summary: "The report of the last erase drill, and whether one runs",
    responses: { 200: { description: "The drill", content: json(drillShape) } },
  },
);
const startDrillRoute = defineRoute("/api/v1/erase-drill", change, {
  method: "post",
  summary: "Begin an erase drill with made-up data in a scratch folder; it goes on by itself",
  responses: { 202: { description: "It runs", content: json(drillShape) } },
});

export function addRetentionRoutes(app: App): void {
  app.openapi(
    listRoute,
    inTransaction(listRoute, async (c, tx) => c.json(await listRetention(tx, c.var.actor), 200)),
  );
  app.openapi(
    previewRoute,
    inTransaction(previewRoute, async (c, tx) => {
      const { class: id, days } = c.req.valid("json");
      return c.json(await previewRetention(tx, c.var.actor, { id, days }), 200);
    }),
  );
  app.openapi(
    changeRoute,
    inTransaction(changeRoute, async (c, tx) => {
      const { class: id, ...input } = c.req.valid("json");
      return c.json(await changeRetention(tx, c.var.actor, { id, ...input }), 200);
    }),
  );
  app.openapi(drillRoute, async (c) => c.json(await c.var.node.drill.read(c.var.actor), 200));
  app.openapi(startDrillRoute, async (c) => c.json(await c.var.node.drill.start(c.var.actor), 202));
}
