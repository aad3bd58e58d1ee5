import { z } from "@hono/zod-openapi";
import { heldRolesSchema, inviteSchema } from "@suar/domain";
import {
  changeRoles,
  inviteMember,
  leaveOrganisation,
  listPeople,
  removeMember,
  restoreMember,
  withdrawInvitation,
} from "@suar/services/people";
import type { App } from "../app.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { dropSessionCookie } from "../pipeline/session-cookie.ts";
import { idParams, MadeInvitationShape, PeopleShape } from "./schemas.ts";

const root = "/api/v1/members";
const one = `${root}/{id}` as const;
const change = { access: "signed-in", limit: "write" } as const;
const request = { params: idParams };
const done = (description: string) => ({ 204: { description } });

const listRoute = defineRoute(
  root,
  { access: "signed-in" },
  {
    method: "get",
    summary: "The organisation's people, those who left, and open invitations",
    responses: { 200: { description: "People", content: json(PeopleShape) } },
  },
);
const rolesRoute = defineRoute(`${one}/roles`, change, {
  method: "post",
  summary: "Give a person exactly these roles; they count from the person's next call on",
  request: { ...request, ...jsonBody(z.object({ roles: heldRolesSchema })) },
  responses: done("The roles are given"),
});
const removeRoute = defineRoute(one, change, {
  method: "delete",
  summary: "Take a person out of the organisation; sessions, keys and open invitations end at once",
  request,
  responses: done("The person is out"),
});
const restoreRoute = defineRoute(`${one}/restore`, change, {
  method: "post",
  summary: "Bring a person back with the roles of before, without the key",
  request,
  responses: done("The person is back"),
});
const leaveRoute = defineRoute(`${root}/leave`, change, {
  method: "post",
  summary: "Leave the organisation oneself",
  responses: done("The caller has left, and is signed out everywhere"),
});
const inviteRoute = defineRoute("/api/v1/invitations", change, {
  method: "post",
  summary: "Ask somebody in; the answer holds the secret of the link, this once",
  request: jsonBody(inviteSchema),
  responses: { 201: { description: "The invitation and its secret", content: json(MadeInvitationShape) } },
});
const withdrawRoute = defineRoute("/api/v1/invitations/{id}", change, {
  method: "delete",
  summary: "Make an open invitation's link worthless",
  request,
  responses: done("The link works no more"),
});

export function addPeopleRoutes(app: App): void {
  app.openapi(
    listRoute,
    inTransaction(listRoute, async (c, tx) => c.json(await listPeople(tx, c.var.actor), 200)),
  );
  app.openapi(leaveRoute, async (c) => {
    await c.var.node.database.transaction((tx) => leaveOrganisation(tx, c.var.actor));
    dropSessionCookie(c);
    return c.body(null, 204);
  });
  app.openapi(rolesRoute, async (c) => {
    await c.var.node.database.transaction((tx) =>
      changeRoles(tx, c.var.actor, { id: c.req.valid("param").id, roles: c.req.valid("json").roles }),
    );
    return c.body(null, 204);
  });
  app.openapi(removeRoute, async (c) => {
    await c.var.node.database.transaction((tx) => removeMember(tx, c.var.actor, c.req.valid("param").id));
    return c.body(null, 204);
  });
  app.openapi(restoreRoute, async (c) => {
    await c.var.node.database.transaction((tx) => restoreMember(tx, c.var.actor, c.req.valid("param").id));
    return c.body(null, 204);
  });
  app.openapi(
    inviteRoute,
    inTransaction(inviteRoute, async (c, tx) => c.json(await inviteMember(tx, c.var.actor, c.req.valid("json")), 201)),
  );
  app.openapi(withdrawRoute, async (c) => {
    await c.var.node.database.transaction((tx) => withdrawInvitation(tx, c.var.actor, c.req.valid("param").id));
    return c.body(null, 204);
  });
}
