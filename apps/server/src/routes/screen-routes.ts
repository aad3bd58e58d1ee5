import { screenTextSchema } from "@suar/domain";
import { screenText } from "@suar/services/screening";
import type { App } from "../app.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { ScreeningShape } from "./schemas.ts";

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

export function addScreenRoutes(app: App): void {
  app.openapi(screenRoute, (c) => c.json(screenText(c.var.actor, c.req.valid("json")), 200));
}
