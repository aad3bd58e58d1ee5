import { z } from "@hono/zod-openapi";
import { deskSchema, vetDeskSchema, writeDeskSchema } from "@suar/domain";
import { changeDesk, closeDesk, endVetting, listDesks, readDesk, recordDesk, vetDesk } from "@suar/services/desks";
import type { App } from "../app.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { idParams, versionField } from "./schemas.ts";

const desks = "/api/v1/desks";
const one = `${desks}/{id}`;
const signedIn = { access: "signed-in" } as const;
const change = { access: "signed-in", limit: "write" } as const;
const request = { params: idParams };
const DeskShape = deskSchema.meta({ id: "Desk" });
const deskAnswer = { description: "The desk as it stands now", content: json(DeskShape) };

const listRoute = defineRoute(desks, signedIn, {
  method: "get",
  summary: "The directory of desks that people can be passed on to",
  responses: { 200: { description: "At most 500", content: json(z.object({ desks: z.array(DeskShape) })) } },
});
const recordRoute = defineRoute(desks, change, {
  method: "post",
  summary: "Write a desk into the directory; nobody has vouched for it yet",
  request: jsonBody(writeDeskSchema),
  responses: { 201: deskAnswer },
});
const readRoute = defineRoute(one, signedIn, {
  method: "get",
  summary: "One desk",
  request,
  responses: { 200: deskAnswer },
});
const changeRoute = defineRoute(one, change, {
  method: "put",
  summary: "Write a desk anew; another name, power or memory needs a new check",
  request: { ...request, ...jsonBody(writeDeskSchema.safeExtend({ version: versionField })) },
  responses: { 200: deskAnswer },
});
const vetRoute = defineRoute(`${one}/vet`, change, {
  method: "post",
  summary: "Vouch for a desk by name, until a day",
  request: { ...request, ...jsonBody(vetDeskSchema) },
  responses: { 200: deskAnswer },
});
const endVettingRoute = defineRoute(`${one}/end-vetting`, change, {
  method: "post",
  summary: "End that somebody vouched for a desk: nothing is sent there until somebody does so anew",
  request,
  responses: { 200: deskAnswer },
});
const closeRoute = defineRoute(`${one}/close`, change, {
  method: "post",
  summary: "Close a desk: nothing is sent there any more",
  request,
  responses: { 200: deskAnswer },
});

export function addDeskRoutes(app: App): void {
  app.openapi(
    listRoute,
    inTransaction(listRoute, async (c, tx) => c.json({ desks: [...(await listDesks(tx, c.var.actor))] }, 200)),
  );
  app.openapi(
    recordRoute,
    inTransaction(recordRoute, async (c, tx) => c.json(await recordDesk(tx, c.var.actor, c.req.valid("json")), 201)),
  );
  app.openapi(
    readRoute,
    inTransaction(readRoute, async (c, tx) => c.json(await readDesk(tx, c.var.actor, c.req.valid("param").id), 200)),
  );
  app.openapi(
    changeRoute,
    inTransaction(changeRoute, async (c, tx) => {
      const input = { ...c.req.valid("json"), id: c.req.valid("param").id };
      return c.json(await changeDesk(tx, c.var.actor, input), 200);
    }),
  );
  app.openapi(
    vetRoute,
    inTransaction(vetRoute, async (c, tx) => {
      const input = { ...c.req.valid("json"), id: c.req.valid("param").id };
      return c.json(await vetDesk(tx, c.var.actor, input), 200);
    }),
  );
  app.openapi(
    endVettingRoute,
    inTransaction(endVettingRoute, async (c, tx) =>
      c.json(await endVetting(tx, c.var.actor, c.req.valid("param").id), 200),
    ),
  );
  app.openapi(
    closeRoute,
    inTransaction(closeRoute, async (c, tx) => c.json(await closeDesk(tx, c.var.actor, c.req.valid("param").id), 200)),
  );
}
