import { signInSchema } from "@suar/domain";
import { signIn, signOut } from "@suar/services/sessions";
import type { App } from "../app.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { deviceOf } from "../pipeline/device-of.ts";
import { guessSlowly } from "../pipeline/guess-slowly.ts";
import { dropSessionCookie, giveSessionCookie } from "../pipeline/session-cookie.ts";
import { deviceHeader, SessionShape } from "./schemas.ts";

const signInRoute = defineRoute(
  "/api/v1/sessions",
  { access: "anybody", limit: "signIn" },
  {
    method: "post",
    summary: "Sign in",
    request: { headers: deviceHeader, ...jsonBody(signInSchema) },
    responses: { 201: { description: "The new session", content: json(SessionShape) } },
  },
);

const readSessionRoute = defineRoute(
  "/api/v1/sessions/current",
  { access: "signing-in" },
  {
    method: "get",
    summary: "Who is signed in, and what they may do",
    responses: { 200: { description: "The session", content: json(SessionShape) } },
  },
);

const signOutRoute = defineRoute(
  "/api/v1/sessions/current",
  { access: "signing-in" },
  { method: "delete", summary: "Sign out", responses: { 204: { description: "The session has ended" } } },
);

export function addSessionRoutes(app: App): void {
  app.openapi(signInRoute, async (c) => {
    const input = { ...c.req.valid("json"), device: deviceOf(c) };
    const { transaction } = c.var.node.database;
    const { session, token } = await guessSlowly(c, input.email, () => signIn(transaction, input));
    giveSessionCookie(c, token);
    return c.json(session, 201);
  });
  app.openapi(readSessionRoute, (c) => c.json(c.var.session, 200));
  app.openapi(signOutRoute, async (c) => {
    await c.var.node.database.transaction((tx) => signOut(tx, c.var.actor));
    dropSessionCookie(c);
    return c.body(null, 204);
  });
}
