import { z } from "@hono/zod-openapi";
import { askReceiptSchema, madeReceiptSchema, receiptSchema, tellReceiptSchema, toldReceiptSchema } from "@suar/domain";
import { askReceipt, endReceipt, makeReceipt, readReceipt, tellReceipt } from "@suar/services/receipts";
import type { App } from "../app.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { guessSlowly } from "../pipeline/guess-slowly.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { idParams } from "./schemas.ts";

const ofContact = "/api/v1/contacts/{id}/receipt" as const;
const signedIn = { access: "signed-in" } as const;
const change = { access: "signed-in", limit: "write" } as const;
const request = { params: idParams };
const ReceiptShape = receiptSchema.meta({ id: "Receipt" });

const readRoute = defineRoute(ofContact, signedIn, {
  method: "get",
  summary: "What the receipt of a contact says, or null without one",
  request,
  responses: {
    200: { description: "The receipt", content: json(z.object({ receipt: ReceiptShape.nullable() })) },
  },
});
const makeRoute = defineRoute(ofContact, change, {
  method: "post",
  summary: "Give whoever told something a code; it is in this answer and nowhere else, and ends an earlier one",
  request,
  responses: { 201: { description: "The code", content: json(madeReceiptSchema.meta({ id: "MadeReceipt" })) } },
});
const tellRoute = defineRoute(`${ofContact}/status`, change, {
  method: "post",
  summary: "Choose what the receipt says",
  request: { ...request, ...jsonBody(tellReceiptSchema) },
  responses: { 200: { description: "The receipt", content: json(ReceiptShape) } },
});
const endRoute = defineRoute(ofContact, change, {
  method: "delete",
  summary: "End a receipt: its code tells nothing any more",
  request,
  responses: { 204: { description: "It tells nothing" } },
});
const askRoute = defineRoute(
  "/api/v1/receipt",
  { access: "anybody", limit: "signIn" },
  {
    method: "post",
    summary: "For whoever holds a code: one word, and nothing else",
    request: jsonBody(askReceiptSchema),
    responses: { 200: { description: "The word", content: json(toldReceiptSchema) } },
  },
);
const leaveRoute = defineRoute(
  "/api/v1/leave",
  { access: "anybody" },
  {
    method: "post",
    summary: "For a page that somebody leaves in a hurry: the browser drops what it kept of this address, if it can",
    responses: { 204: { description: "With Clear-Site-Data" } },
  },
);

export function addReceiptRoutes(app: App): void {
  app.openapi(
    readRoute,
    inTransaction(readRoute, async (c, tx) =>
      c.json({ receipt: await readReceipt(tx, c.var.actor, c.req.valid("param").id) }, 200),
    ),
  );
  app.openapi(makeRoute, async (c) => {
    const { transaction } = c.var.node.database;
    return c.json(await makeReceipt(transaction, c.var.actor, c.req.valid("param").id), 201);
  });
  app.openapi(
    tellRoute,
    inTransaction(tellRoute, async (c, tx) => {
      const told = { id: c.req.valid("param").id, ...c.req.valid("json") };
      return c.json(await tellReceipt(tx, c.var.actor, told), 200);
    }),
  );
  app.openapi(endRoute, async (c) => {
    await c.var.node.database.transaction((tx) => endReceipt(tx, c.var.actor, c.req.valid("param").id));
    return c.body(null, 204);
  });
  app.openapi(askRoute, async (c) => {
    const { code } = c.req.valid("json");
    const status = await guessSlowly(c, undefined, () => askReceipt(c.var.node.database.transaction, code));
    return c.json({ status }, 200);
  });
  app.openapi(leaveRoute, (c) => {
    c.header("clear-site-data", '"cache", "cookies", "storage"');
    return c.body(null, 204);
  });
}
