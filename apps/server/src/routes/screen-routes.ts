import { readTextSchema, screenTextSchema } from "@suar/domain";
import { readOneText, screenText } from "@suar/services/screening";
import type { App } from "../app.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { ReadingShape, ScreeningShape } from "./schemas.ts";

const screenRoute = defineRoute(
  "/api/v1/screen",
  { access: "signed-in-often" },
  {
    method: "post",
    summary: "Read one text: what stands in it and what speaks for a closer look. Nothing of it is kept",
    request: jsonBody(screenTextSchema),
    responses: { 200: { description: "What was found", content: json(ScreeningShape) } },
  },
);

const readRoute = defineRoute(
  "/api/v1/read",
  { access: "signed-in" },
  {
    method: "post",
    summary: "Read one text for a person to look at, also a conversation. Nothing of it is kept; no learned score",
    request: jsonBody(readTextSchema),
    responses: { 200: { description: "What was found", content: json(ReadingShape) } },
  },
);

export function addScreenRoutes(app: App): void {
  app.openapi(readRoute, (c) => c.json(readOneText(c.var.actor, c.req.valid("json")), 200));
  app.openapi(screenRoute, (c) => c.json(screenText(c.var.actor, c.req.valid("json")), 200));
}
