import { z } from "@hono/zod-openapi";
import { judgeCampaignsSchema, judgementSchema } from "@suar/domain";
import { exportJudgements, judgeCampaigns, listJudgements, takeBackJudgement } from "@suar/services/leads";
import type { App } from "../app.ts";
import { answerFile, fileContent, onePiece } from "../pipeline/answer-file.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { placeOf } from "../pipeline/place-of.ts";
import { formatQuery, idParams } from "./schemas.ts";

const ofImport = "/api/v1/imports/{id}/judgements";
const change = { access: "signed-in", limit: "write" } as const;
const request = { params: idParams };
const JudgementShape = judgementSchema.meta({ id: "Judgement" });

const listRoute = defineRoute(
  ofImport,
  { access: "signed-in" },
  {
    method: "get",
    summary: "What people said by hand of the campaigns of an import or collection, newest first, and how it stands",
    request,
    responses: {
      200: { description: "Judgements", content: json(z.object({ judgements: z.array(JudgementShape) })) },
    },
  },
);
const judgeRoute = defineRoute(ofImport, change, {
  method: "post",
  summary: "Say by hand that campaigns are one, or that records of one are another matter; the search is not changed",
  request: { ...request, ...jsonBody(judgeCampaignsSchema) },
  responses: { 201: { description: "The judgement", content: json(JudgementShape) } },
});
const takeBackRoute = defineRoute("/api/v1/judgements/{id}/take-back", change, {
  method: "post",
  summary: "Take a judgement back; it stays in the history, marked",
  request,
  responses: { 204: { description: "Taken back" } },
});
const exportRoute = defineRoute(
  "/api/v1/judgements/export",
  { access: "signed-in", limit: "file" },
  {
    method: "get",
    summary: "All judgements of the organisation as a file: leads useful or not, campaigns joined, records put apart",
    request: { query: formatQuery },
    responses: { 200: { description: "A file", content: fileContent } },
  },
);

export function addJudgementRoutes(app: App): void {
  app.openapi(listRoute, async (c) => {
    const judgements = await listJudgements(placeOf(c), c.var.actor, { importId: c.req.valid("param").id });
    return c.json({ judgements: [...judgements] }, 200);
  });
  app.openapi(judgeRoute, async (c) => {
    const input = { importId: c.req.valid("param").id, judgement: c.req.valid("json") };
    return c.json(await judgeCampaigns(placeOf(c), c.var.actor, input), 201);
  });
  app.openapi(takeBackRoute, async (c) => {
    const { id } = c.req.valid("param");
    await c.var.node.database.transaction((tx) => takeBackJudgement(tx, c.var.actor, id));
    return c.body(null, 204);
  });
  app.openapi(exportRoute, async (c) => {
    const { format } = c.req.valid("query");
    const text = await exportJudgements(c.var.node.database, c.var.actor, { format });
    return answerFile(c, "suar-judgements", format, onePiece(text));
  });
}
