import { z } from "@hono/zod-openapi";
import { renameDeviceSchema, signedInDeviceSchema } from "@suar/domain";
import { listDevices, renameDevice, signOutDevice, signOutEverywhere } from "@suar/services/devices";
import type { App } from "../app.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { dropSessionCookie } from "../pipeline/session-cookie.ts";
import { idParams } from "./schemas.ts";

const root = "/api/v1/devices";
const DeviceShape = signedInDeviceSchema.meta({ id: "SignedInDevice" });

const listRoute = defineRoute(
  root,
  { access: "signed-in" },
  {
    method: "get",
    summary: "The devices on which the person is signed in",
    responses: {
      200: { description: "This device first", content: json(z.object({ devices: z.array(DeviceShape) })) },
    },
  },
);
const renameRoute = defineRoute(
  `${root}/{id}/name`,
  { access: "signed-in", limit: "write" },
  {
    method: "post",
    summary: "Give a device a name",
    request: { params: idParams, ...jsonBody(renameDeviceSchema) },
    responses: { 204: { description: "Named" } },
  },
);
const signOutRoute = defineRoute(
  `${root}/{id}`,
  { access: "signed-in", limit: "write" },
  {
    method: "delete",
    summary: "Sign out one device; its next call is refused",
    request: { params: idParams },
    responses: { 204: { description: "Signed out there" } },
  },
);
const signOutEverywhereRoute = defineRoute(
  root,
  { access: "signed-in", limit: "write" },
  {
    method: "delete",
    summary: "Sign out everywhere, here too",
    responses: { 204: { description: "Signed out" } },
  },
);

export function addDeviceRoutes(app: App): void {
  app.openapi(
    listRoute,
    inTransaction(listRoute, async (c, tx) => c.json({ devices: [...(await listDevices(tx, c.var.actor))] }, 200)),
  );
  app.openapi(renameRoute, async (c) => {
    const input = { ...c.req.valid("param"), ...c.req.valid("json") };
    await c.var.node.database.transaction((tx) => renameDevice(tx, c.var.actor, input));
    return c.body(null, 204);
  });
  app.openapi(signOutRoute, async (c) => {
    const { id } = c.req.valid("param");
    await c.var.node.database.transaction((tx) => signOutDevice(tx, c.var.actor, id));
    if (id === c.var.actor.sessionId) dropSessionCookie(c);
    return c.body(null, 204);
  });
  app.openapi(signOutEverywhereRoute, async (c) => {
    await c.var.node.database.transaction((tx) => signOutEverywhere(tx, c.var.actor));
    dropSessionCookie(c);
    return c.body(null, 204);
  });
}
