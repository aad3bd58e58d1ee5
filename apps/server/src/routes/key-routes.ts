import { chooseKeepersSchema, grantKeySchema, keyNoticesSchema, unlockSessionSchema } from "@suar/domain";
import {
  beginKeyChange,
  chooseKeepers,
  grantKey,
  readKey,
  readNotices,
  revokeKey,
  unlockSession,
} from "@suar/services/keys";
import { authenticate } from "@suar/services/sessions";
import type { Context } from "hono";
import type { App } from "../app.ts";
import type { AppEnv } from "../pipeline/app-env.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { guessSlowly } from "../pipeline/guess-slowly.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { readSessionCookie } from "../pipeline/session-cookie.ts";
import { idParams, OrganisationKeyShape, SessionShape } from "./schemas.ts";

const root = "/api/v1/keys";
const signedIn = { access: "signed-in" } as const;
const change = { access: "signed-in", limit: "write" } as const;
const keyAnswer = { description: "The key as it stands now", content: json(OrganisationKeyShape) };

const readRoute = defineRoute(root, signedIn, {
  method: "get",
  summary: "Who can open the organisation's cases, who can bring somebody back, what waits",
  responses: { 200: keyAnswer },
});
const noticesRoute = defineRoute(
  `${root}/notices`,
  { access: "person" },
  {
    method: "get",
    summary: "What the signed-in person has to be told about keys wherever they are",
    responses: { 200: { description: "Notices", content: json(keyNoticesSchema) } },
  },
);
const grantRoute = defineRoute(`${root}/grants`, change, {
  method: "post",
  summary: "Give the key to a colleague",
  request: jsonBody(grantKeySchema),
  responses: { 201: keyAnswer },
});
const revokeRoute = defineRoute(`${root}/grants/{id}`, change, {
  method: "delete",
  summary: "Take the key from a colleague",
  request: { params: idParams },
  responses: { 200: keyAnswer },
});
const keepersRoute = defineRoute(`${root}/keepers`, change, {
  method: "post",
  summary: "Choose the keepers, two of whom can bring somebody back; it replaces an earlier choice",
  request: jsonBody(chooseKeepersSchema),
  responses: { 200: keyAnswer },
});
const changeRoute = defineRoute(`${root}/change`, change, {
  method: "post",
  summary: "Change the key, or go on with a change that was cut off",
  responses: { 202: keyAnswer },
});
const unlockRoute = defineRoute(
  "/api/v1/sessions/current/unlock",
  { access: "person", limit: "signIn" },
  {
    method: "post",
    summary: "Open the key in a session that only signed in",
    request: jsonBody(unlockSessionSchema),
    responses: { 200: { description: "The session, with the key open", content: json(SessionShape) } },
  },
);

const stand = async (c: Context<AppEnv>) => {
  const isMoving = c.var.node.keys.isMoving(c.var.actor.orgId);
  return c.var.node.database.transaction((tx) => readKey(tx, c.var.actor, { isMoving }));
};

export function addKeyRoutes(app: App): void {
  app.openapi(readRoute, async (c) => c.json(await stand(c), 200));
  app.openapi(
    noticesRoute,
    inTransaction(noticesRoute, async (c, tx) => c.json(await readNotices(tx, c.var.actor), 200)),
  );
  app.openapi(grantRoute, async (c) => {
    await c.var.node.database.transaction((tx) => grantKey(tx, c.var.actor, c.req.valid("json")));
    return c.json(await stand(c), 201);
  });
  app.openapi(revokeRoute, async (c) => {
    const { id: userId } = c.req.valid("param");
    await c.var.node.database.transaction((tx) => revokeKey(tx, c.var.actor, { userId }));
    return c.json(await stand(c), 200);
  });
  app.openapi(keepersRoute, async (c) => {
    await c.var.node.database.transaction((tx) => chooseKeepers(tx, c.var.actor, c.req.valid("json")));
    return c.json(await stand(c), 200);
  });
  app.openapi(changeRoute, async (c) => {
    const { actor, node } = c.var;
    const keys = await node.database.transaction((tx) => beginKeyChange(tx, actor, node.keys.records));
    node.keys.start(keys, actor.userId);
    return c.json(await stand(c), 202);
  });
  app.openapi(unlockRoute, async (c) => {
    const { actor, session } = c.var;
    const { transaction } = c.var.node.database;
    const token = readSessionCookie(c) ?? "";
    const { password } = c.req.valid("json");
    await guessSlowly(c, session.user.email, () => unlockSession(transaction, actor, { token, password }));
    return c.json((await transaction((tx) => authenticate(tx, token))).session, 200);
  });
}
