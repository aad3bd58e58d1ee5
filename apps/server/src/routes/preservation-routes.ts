import { z } from "@hono/zod-openapi";
import {
  markPreservationSchema,
  preparePreservationSchema,
  preservationListSchema,
  preservationSchema,
} from "@suar/domain";
import {
  changePreservation,
  exportLetter,
  letterFormats,
  listPreservation,
  markPreservation,
  preparePreservation,
} from "@suar/services/preservation";
import type { App } from "../app.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { idParams, versionField } from "./schemas.ts";

const ofLead = "/api/v1/leads/{id}/preservation";
const one = "/api/v1/preservation/{id}";
const change = { access: "signed-in", limit: "write" } as const;
const request = { params: idParams };
const PreservationShape = preservationSchema.meta({ id: "Preservation" });
const requestAnswer = { description: "The request as it stands now", content: json(PreservationShape) };

const listRoute = defineRoute(
  ofLead,
  { access: "signed-in" },
  {
    method: "get",
    summary: "Requests that platforms keep what a lead is about, newest first, with their clocks",
    request,
    responses: { 200: { description: "Requests", content: json(preservationListSchema) } },
  },
);
const prepareRoute = defineRoute(ofLead, change, {
  method: "post",
  summary: "Prepare a request; it is a draft, and nothing is sent",
  request: { ...request, ...jsonBody(preparePreservationSchema) },
  responses: { 201: requestAnswer },
});
const changeRoute = defineRoute(`${one}/draft`, change, {
  method: "post",
  summary: "Write a draft anew",
  request: { ...request, ...jsonBody(preparePreservationSchema.and(z.object({ version: versionField }))) },
  responses: { 200: requestAnswer },
});
const markRoute = defineRoute(`${one}/steps`, change, {
  method: "post",
  summary: "Mark what happened: sent, answered, extended, ended",
  request: { ...request, ...jsonBody(markPreservationSchema) },
  responses: { 200: requestAnswer },
});
const letterRoute = defineRoute(
  `${one}/letter`,
  { access: "signed-in", limit: "file" },
  {
    method: "get",
    summary: "The letter in its language, as a page to print or as text",
    request: { ...request, query: z.object({ format: z.enum(letterFormats).default("html") }) },
    responses: {
      200: {
        description: "A file",
        content: { "text/html": { schema: z.string() }, "text/plain": { schema: z.string() } },
      },
    },
  },
);

const fileTypes = { html: { type: "text/html", ending: "html" }, text: { type: "text/plain", ending: "txt" } } as const;

export function addPreservationRoutes(app: App): void {
  app.openapi(
    listRoute,
    inTransaction(listRoute, async (c, tx) =>
      c.json(await listPreservation(tx, c.var.actor, c.req.valid("param").id), 200),
    ),
  );
  app.openapi(
    prepareRoute,
    inTransaction(prepareRoute, async (c, tx) => {
      const input = { ...c.req.valid("json"), leadId: c.req.valid("param").id };
      return c.json(await preparePreservation(tx, c.var.actor, input), 201);
    }),
  );
  app.openapi(
    changeRoute,
    inTransaction(changeRoute, async (c, tx) => {
      const input = { ...c.req.valid("json"), id: c.req.valid("param").id };
      return c.json(await changePreservation(tx, c.var.actor, input), 200);
    }),
  );
  app.openapi(
    markRoute,
    inTransaction(markRoute, async (c, tx) => {
      const input = { ...c.req.valid("json"), id: c.req.valid("param").id };
      return c.json(await markPreservation(tx, c.var.actor, input), 200);
    }),
  );
  app.openapi(letterRoute, async (c) => {
    const input = { id: c.req.valid("param").id, ...c.req.valid("query") };
    const text = await exportLetter(c.var.node.database, c.var.actor, input);
    const { type, ending } = fileTypes[input.format];
    return c.body(text, 200, {
      "content-type": `${type}; charset=utf-8`,
      "content-disposition": `attachment; filename="suar-letter-${input.id}.${ending}"`,
    });
  });
}
