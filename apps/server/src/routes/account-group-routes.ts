import { z } from "@hono/zod-openapi";
import { accountGroupViewSchema, accountListSchema } from "@suar/domain";
import { listAccountGroups, readImportAccountGroup } from "@suar/services/leads";
import type { App } from "../app.ts";
import { defineRoute, json } from "../pipeline/define-route.ts";
import { placeOf } from "../pipeline/place-of.ts";
import { idParams } from "./schemas.ts";

const root = "/api/v1/imports/{id}/account-groups";
const signedIn = { access: "signed-in" } as const;

const listRoute = defineRoute(root, signedIn, {
  method: "get",
  summary: "Groups of accounts that post the same at the same time, flooded tags, employers that many speak of alone",
  request: { params: idParams },
  responses: {
    200: { description: "What was found of accounts", content: json(accountListSchema.meta({ id: "AccountList" })) },
  },
});
const readRoute = defineRoute(`${root}/{group}`, signedIn, {
  method: "get",
  summary: "One group of accounts: what they posted together, with whom, at which hours",
  request: { params: idParams.extend({ group: z.string().min(1).max(64) }) },
  responses: {
    200: { description: "The group", content: json(accountGroupViewSchema.meta({ id: "AccountGroupView" })) },
  },
});

export function addAccountGroupRoutes(app: App): void {
  app.openapi(listRoute, async (c) =>
    c.json(await listAccountGroups(placeOf(c), c.var.actor, { importId: c.req.valid("param").id }), 200),
  );
  app.openapi(readRoute, async (c) => {
    const { id: importId, group } = c.req.valid("param");
    return c.json(await readImportAccountGroup(placeOf(c), c.var.actor, { importId, group }), 200);
  });
}
