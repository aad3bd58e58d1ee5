import { acceptInvitationSchema, linkTokenSchema } from "@suar/domain";
import { acceptInvitation, readInvitation } from "@suar/services/people";
import type { App } from "../app.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { deviceOf } from "../pipeline/device-of.ts";
import { guessSlowly } from "../pipeline/guess-slowly.ts";
import { giveSessionCookie } from "../pipeline/session-cookie.ts";
import { deviceHeader, OfferedPlaceShape, SessionShape } from "./schemas.ts";

const link = { access: "anybody", limit: "signIn" } as const;

const readRoute = defineRoute("/api/v1/invitations/read", link, {
  method: "post",
  summary: "What the link of an invitation offers; its secret stands in the body, where no log sees it",
  request: jsonBody(linkTokenSchema),
  responses: { 200: { description: "Who asks into which organisation", content: json(OfferedPlaceShape) } },
});
const acceptRoute = defineRoute("/api/v1/invitations/accept", link, {
  method: "post",
  summary: "Accept an invitation and sign in; the link is spent",
  request: { headers: deviceHeader, ...jsonBody(acceptInvitationSchema) },
  responses: { 201: { description: "The session of the new person", content: json(SessionShape) } },
});

export function addAcceptRoutes(app: App): void {
  app.openapi(readRoute, async (c) => {
    const { transaction } = c.var.node.database;
    const offered = await guessSlowly(c, undefined, () => readInvitation(transaction, c.req.valid("json").token));
    return c.json(offered, 200);
  });
  app.openapi(acceptRoute, async (c) => {
    const { transaction } = c.var.node.database;
    const input = { ...c.req.valid("json"), device: deviceOf(c) };
    const { session, token } = await guessSlowly(c, undefined, () => acceptInvitation(transaction, input));
    giveSessionCookie(c, token);
    return c.json(session, 201);
  });
}
