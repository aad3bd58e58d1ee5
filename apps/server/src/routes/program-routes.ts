import { z } from "@hono/zod-openapi";
import { makeProgramSchema, programSchema } from "@suar/domain";
import { listPrograms, makeProgram, withdrawProgram } from "@suar/services/programs";
import type { App } from "../app.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { idParams } from "./schemas.ts";

const root = "/api/v1/programs";
const ProgramShape = programSchema.meta({ id: "Program" });
const MadeShape = z
  .object({ id: z.string(), token: z.string().describe("shown this once; the node keeps its hash only") })
  .meta({ id: "MadeProgram" });

const listRoute = defineRoute(
  root,
  { access: "signed-in" },
  {
    method: "get",
    summary: "The programs that may ask this node, and those that no longer may",
    responses: {
      200: { description: "Newest first", content: json(z.object({ programs: z.array(ProgramShape) })) },
    },
  },
);
const makeRoute = defineRoute(
  root,
  { access: "signed-in", limit: "write" },
  {
    method: "post",
    summary: "Let a program in: it gets a token for the named actions",
    request: jsonBody(makeProgramSchema),
    responses: { 201: { description: "The token", content: json(MadeShape) } },
  },
);
const withdrawRoute = defineRoute(
  `${root}/{id}`,
  { access: "signed-in", limit: "write" },
  {
    method: "delete",
    summary: "Shut a program out for good",
    request: { params: idParams },
    responses: { 204: { description: "Its token is worth nothing any more" } },
  },
);

export function addProgramRoutes(app: App): void {
  app.openapi(
    listRoute,
    inTransaction(listRoute, async (c, tx) => c.json({ programs: [...(await listPrograms(tx, c.var.actor))] }, 200)),
  );
  app.openapi(
    makeRoute,
    inTransaction(makeRoute, async (c, tx) => c.json(await makeProgram(tx, c.var.actor, c.req.valid("json")), 201)),
  );
  app.openapi(withdrawRoute, async (c) => {
    const { id } = c.req.valid("param");
    await c.var.node.database.transaction((tx) => withdrawProgram(tx, c.var.actor, id));
    return c.body(null, 204);
  });
}
