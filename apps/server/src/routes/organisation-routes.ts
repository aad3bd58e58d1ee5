import { z } from "@hono/zod-openapi";
import { readAllowance } from "@suar/services/export-limits";
import { renameOrganisation } from "@suar/services/people";
import type { App } from "../app.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { ExportAllowanceShape } from "./schemas.ts";

const renameRoute = defineRoute(
  "/api/v1/organisation/name",
  { access: "signed-in", limit: "write" },
  {
    method: "post",
    summary: "Give the organisation another name",
    request: jsonBody(z.object({ name: z.string().trim().min(1).max(120) })),
    responses: { 204: { description: "It has the new name" } },
  },
);
const allowanceRoute = defineRoute(
  "/api/v1/exports/allowance",
  { access: "signed-in" },
  {
    method: "get",
    summary: "How much one may take out in 24 hours, and how much of it is used",
    responses: { 200: { description: "The allowance", content: json(ExportAllowanceShape) } },
  },
);

export function addOrganisationRoutes(app: App): void {
  app.openapi(renameRoute, async (c) => {
    await c.var.node.database.transaction((tx) => renameOrganisation(tx, c.var.actor, c.req.valid("json").name));
    return c.body(null, 204);
  });
  app.openapi(
    allowanceRoute,
    inTransaction(allowanceRoute, async (c, tx) => c.json(await readAllowance(tx, c.var.actor), 200)),
  );
}
