import {
  askRecoverySchema,
  askedRecoverySchema,
  finishRecoverySchema,
  readRecoverySchema,
  recoveryStateSchema,
} from "@suar/domain";
import { approveRecovery, askRecovery, finishRecovery, readRecovery, refuseRecovery } from "@suar/services/keys";
import type { App } from "../app.ts";
import { answerAfter } from "../pipeline/answer-after.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { guessSlowly } from "../pipeline/guess-slowly.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { idParams } from "./schemas.ts";

const root = "/api/v1/recoveries";
const anybody = { access: "anybody" } as const;
const guess = { access: "anybody", limit: "signIn" } as const;
const change = { access: "signed-in", limit: "write" } as const;
const request = { params: idParams };

/** Longer than a request takes for an address that somebody has, with its entry in the audit trail. */
const askedAfterMs = 400;

const askRoute = defineRoute(root, guess, {
  method: "post",
  summary: "Ask to come back without password or passkey; the answer is the same for an address that nobody has",
  request: jsonBody(askRecoverySchema),
  responses: {
    201: { description: "What the asking page keeps, and the code to read out", content: json(askedRecoverySchema) },
  },
});
const readRoute = defineRoute(`${root}/{id}/state`, anybody, {
  method: "post",
  summary: "Whether two keepers have approved; the secret stands in the body, where no log sees it",
  request: { ...request, ...jsonBody(readRecoverySchema) },
  responses: { 200: { description: "How it stands", content: json(recoveryStateSchema) } },
});
const finishRoute = defineRoute(`${root}/{id}/finish`, guess, {
  method: "post",
  summary: "Set a new password after two keepers approved; every other way in and every session ends",
  request: { ...request, ...jsonBody(finishRecoverySchema) },
  responses: { 204: { description: "Sign in with the new password now" } },
});
const approveRoute = defineRoute(`${root}/{id}/approve`, change, {
  method: "post",
  summary: "Approve, as a keeper who compared the code by voice",
  request,
  responses: { 204: { description: "Approved" } },
});
const refuseRoute = defineRoute(`${root}/{id}/refuse`, change, {
  method: "post",
  summary: "Refuse, as a keeper or as the person it is about",
  request,
  responses: { 204: { description: "The request is gone" } },
});

export function addRecoveryRoutes(app: App): void {
  app.openapi(askRoute, async (c) => {
    const { transaction } = c.var.node.database;
    const asked = await answerAfter(askedAfterMs, () => transaction((tx) => askRecovery(tx, c.req.valid("json"))));
    return c.json(asked, 201);
  });
  app.openapi(
    readRoute,
    inTransaction(readRoute, async (c, tx) =>
      c.json(await readRecovery(tx, { ...c.req.valid("param"), ...c.req.valid("json") }), 200),
    ),
  );
  app.openapi(finishRoute, async (c) => {
    const input = { ...c.req.valid("param"), ...c.req.valid("json") };
    await guessSlowly(c, undefined, () => finishRecovery(c.var.node.database.transaction, input));
    return c.body(null, 204);
  });
  app.openapi(approveRoute, async (c) => {
    await c.var.node.database.transaction((tx) => approveRecovery(tx, c.var.actor, c.req.valid("param")));
    return c.body(null, 204);
  });
  app.openapi(refuseRoute, async (c) => {
    await c.var.node.database.transaction((tx) => refuseRecovery(tx, c.var.actor, c.req.valid("param")));
    return c.body(null, 204);
  });
}
