import { z } from "@hono/zod-openapi";
import {
  askers,
  disclosureCheckSchema,
  disclosurePurposes,
  ledgerViewSchema,
  recordChildSchema,
  recordConsentSchema,
  recordDangerSchema,
  recordOrderSchema,
  recordTipSchema,
  reviewEntrySchema,
  reviewListSchema,
  withdrawConsentSchema,
} from "@suar/domain";
import {
  endEntry,
  listReviews,
  recordChild,
  recordConsent,
  recordDanger,
  recordOrder,
  recordTip,
  showLedger,
} from "@suar/services/consents";
import { checkDisclosure, reviewBasis, withdrawConsent } from "@suar/services/referrals";
import type { App } from "../app.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { idParams } from "./schemas.ts";

const ledger = "/api/v1/persons/{id}/ledger";
const entry = "/api/v1/ledger-entries/{id}";
const signedIn = { access: "signed-in" } as const;
const change = { access: "signed-in", limit: "write" } as const;
const request = { params: idParams };
const LedgerShape = ledgerViewSchema.meta({ id: "Ledger" });
const ledgerAnswer = { description: "The ledger as it stands now", content: json(LedgerShape) };

const readRoute = defineRoute(ledger, signedIn, {
  method: "get",
  summary: "What may be told of a person, to whom and on what, with its history",
  request,
  responses: { 200: ledgerAnswer },
});
const checkRoute = defineRoute("/api/v1/persons/{id}/disclosures", signedIn, {
  method: "get",
  summary: "What may be told to one desk for one purpose, class by class, or why not and what can be done",
  request: {
    ...request,
    query: z.object({
      desk: z.string().max(64),
      purpose: z.enum(disclosurePurposes),
      askedBy: z.enum(askers).default("worker"),
    }),
  },
  responses: { 200: { description: "Each class", content: json(disclosureCheckSchema) } },
});
const consentRoute = defineRoute(`${ledger}/consent`, change, {
  method: "post",
  summary: "Record what the person said when asked: a yes or a no",
  request: { ...request, ...jsonBody(recordConsentSchema) },
  responses: { 201: ledgerAnswer },
});
const dangerRoute = defineRoute(`${ledger}/danger`, change, {
  method: "post",
  summary: "Danger to life: act at once and alone; a second person looks at it within a day",
  request: { ...request, ...jsonBody(recordDangerSchema) },
  responses: { 201: ledgerAnswer },
});
const childRoute = defineRoute(`${ledger}/child`, change, {
  method: "post",
  summary: "Record the best interests of a child, with the child's view and the law",
  request: { ...request, ...jsonBody(recordChildSchema) },
  responses: { 201: ledgerAnswer },
});
const orderRoute = defineRoute(`${ledger}/order`, change, {
  method: "post",
  summary: "Record an order of law, cut to what it demands",
  request: { ...request, ...jsonBody(recordOrderSchema) },
  responses: { 201: ledgerAnswer },
});
const tipRoute = defineRoute(`${ledger}/tip`, change, {
  method: "post",
  summary: "Record a third party's tip: the event, and no name unless the person asked for help",
  request: { ...request, ...jsonBody(recordTipSchema) },
  responses: { 201: ledgerAnswer },
});
const withdrawRoute = defineRoute(`${ledger}/withdrawals`, change, {
  method: "post",
  summary: "The person takes consent back; whoever was told something under it is asked to forget it",
  request: { ...request, ...jsonBody(withdrawConsentSchema) },
  responses: { 201: ledgerAnswer },
});
const endRoute = defineRoute(`${entry}/end`, change, {
  method: "post",
  summary: "End an entry before its time",
  request,
  responses: { 200: ledgerAnswer },
});
const reviewRoute = defineRoute(`${entry}/review`, change, {
  method: "post",
  summary: "A second person's look at what was told without consent",
  request: { ...request, ...jsonBody(reviewEntrySchema) },
  responses: { 200: ledgerAnswer },
});
const reviewsRoute = defineRoute("/api/v1/ledger-reviews", signedIn, {
  method: "get",
  summary: "Entries that wait for a second look; what is overdue is an alert",
  responses: { 200: { description: "At most 200, the soonest due first", content: json(reviewListSchema) } },
});

export function addConsentRoutes(app: App): void {
  app.openapi(
    readRoute,
    inTransaction(readRoute, async (c, tx) => c.json(await showLedger(tx, c.var.actor, c.req.valid("param").id), 200)),
  );
  app.openapi(
    checkRoute,
    inTransaction(checkRoute, async (c, tx) => {
      const { desk: deskId, purpose, askedBy } = c.req.valid("query");
      const input = { personId: c.req.valid("param").id, deskId, purpose, askedBy };
      return c.json(await checkDisclosure(tx, c.var.actor, input), 200);
    }),
  );
  app.openapi(
    consentRoute,
    inTransaction(consentRoute, async (c, tx) => {
      const input = { ...c.req.valid("json"), personId: c.req.valid("param").id };
      return c.json(await recordConsent(tx, c.var.actor, input), 201);
    }),
  );
  app.openapi(
    dangerRoute,
    inTransaction(dangerRoute, async (c, tx) => {
      const input = { ...c.req.valid("json"), personId: c.req.valid("param").id };
      return c.json(await recordDanger(tx, c.var.actor, input), 201);
    }),
  );
  app.openapi(
    childRoute,
    inTransaction(childRoute, async (c, tx) => {
      const input = { ...c.req.valid("json"), personId: c.req.valid("param").id };
      return c.json(await recordChild(tx, c.var.actor, input), 201);
    }),
  );
  app.openapi(
    orderRoute,
    inTransaction(orderRoute, async (c, tx) => {
      const input = { ...c.req.valid("json"), personId: c.req.valid("param").id };
      return c.json(await recordOrder(tx, c.var.actor, input), 201);
    }),
  );
  app.openapi(
    tipRoute,
    inTransaction(tipRoute, async (c, tx) => {
      const input = { ...c.req.valid("json"), personId: c.req.valid("param").id };
      return c.json(await recordTip(tx, c.var.actor, input), 201);
    }),
  );
  app.openapi(withdrawRoute, async (c) => {
    const { database, exchange } = c.var.node;
    const input = { ...c.req.valid("json"), personId: c.req.valid("param").id };
    const left = await database.transaction((tx) => withdrawConsent(tx, c.var.actor, exchange.desk, input));
    exchange.postman.wake();
    return c.json(left, 201);
  });
  app.openapi(
    endRoute,
    inTransaction(endRoute, async (c, tx) => {
      const person = await endEntry(tx, c.var.actor, c.req.valid("param").id);
      return c.json(await showLedger(tx, c.var.actor, person), 200);
    }),
  );
  app.openapi(reviewRoute, async (c) => {
    const { database, exchange } = c.var.node;
    const input = { ...c.req.valid("json"), id: c.req.valid("param").id };
    const reviewed = await database.transaction((tx) => reviewBasis(tx, c.var.actor, exchange.desk, input));
    exchange.postman.wake();
    return c.json(reviewed, 200);
  });
  app.openapi(
    reviewsRoute,
    inTransaction(reviewsRoute, async (c, tx) => c.json(await listReviews(tx, c.var.actor), 200)),
  );
}
