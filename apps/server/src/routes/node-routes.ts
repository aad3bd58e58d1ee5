import { z } from "@hono/zod-openapi";
import { claimNodeSchema, linkTokenSchema } from "@suar/domain";
import { loadDemonstration, readNode } from "@suar/services/node";
import { authenticate, claimNode, readClaim } from "@suar/services/sessions";
import type { App } from "../app.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { deviceOf } from "../pipeline/device-of.ts";
import { giveSessionCookie } from "../pipeline/session-cookie.ts";
import { guessSlowly } from "../pipeline/guess-slowly.ts";
import { asSuarError } from "../pipeline/problem.ts";
import { deviceHeader, SessionShape } from "./schemas.ts";

const NodeShape = z
  .object({
    claimed: z.boolean(),
    demonstration: z.boolean(),
    version: z.string(),
    exitAddress: z.string().nullable().describe("Where the public pages are left to; null: an empty page"),
  })
  .meta({ id: "Node" });

const readNodeRoute = defineRoute(
  "/api/v1/node",
  { access: "anybody" },
  {
    method: "get",
    summary: "What anybody may know of this node",
    responses: { 200: { description: "The node", content: json(NodeShape) } },
  },
);

const readClaimRoute = defineRoute(
  "/api/v1/node/claim/read",
  { access: "anybody", limit: "signIn" },
  {
    method: "post",
    summary: "What the one-time link makes; its secret stands in the body, where no log sees it",
    request: jsonBody(linkTokenSchema),
    responses: {
      200: {
        description: "The name that the operator gave, or null for the node's first organisation",
        content: json(z.object({ organisation: z.string().nullable() })),
      },
    },
  },
);

const claimNodeRoute = defineRoute(
  "/api/v1/node/claim",
  { access: "anybody", limit: "signIn" },
  {
    method: "post",
    summary: "Make an organisation and its administrator with a one-time link, and sign in",
    request: { headers: deviceHeader, ...jsonBody(claimNodeSchema) },
    responses: { 201: { description: "The session of the administrator", content: json(SessionShape) } },
  },
);

export function addNodeRoutes(app: App): void {
  app.openapi(
    readNodeRoute,
    inTransaction(readNodeRoute, async (c, tx) =>
      c.json({ ...(await readNode(tx)), exitAddress: c.var.settings.exitAddress ?? null }, 200),
    ),
  );
  app.openapi(readClaimRoute, async (c) => {
    const { token } = c.req.valid("json");
    const { transaction } = c.var.node.database;
    return c.json(await guessSlowly(c, undefined, () => transaction((tx) => readClaim(tx, token))), 200);
  });
  app.openapi(claimNodeRoute, async (c) => {
    const { transaction } = c.var.node.database;
    const input = { ...c.req.valid("json"), device: deviceOf(c) };
    const { session, token } = await guessSlowly(c, undefined, () => claimNode(transaction, input));
    const { actor } = await transaction((tx) => authenticate(tx, token));
    await loadDemonstration(c.var.node, actor).catch((error: unknown) => {
      // The node is claimed and its link is spent: missing demonstration data must not hide that.
      c.var.log.error({ trace: c.var.trace, code: asSuarError(error).code }, "no demonstration data");
    });
    giveSessionCookie(c, token);
    return c.json(session, 201);
  });
}
