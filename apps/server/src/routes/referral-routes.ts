import { z } from "@hono/zod-openapi";
import {
  answerReferralSchema,
  answerWithdrawalSchema,
  openReferralSchema,
  prepareReferralSchema,
  referralPreviewSchema,
  referralViewSchema,
  sendReferralSchema,
  waitingReferralsSchema,
} from "@suar/domain";
import {
  answerReferral,
  answerWithdrawal,
  countWaiting,
  listReferrals,
  openReferral,
  openReferralCase,
  previewReferral,
  sendReferral,
  showReferral,
  takeBackReferral,
} from "@suar/services/referrals";
import type { App } from "../app.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { idParams, otherParams } from "./schemas.ts";

const referrals = "/api/v1/referrals";
const one = `${referrals}/{id}`;
const signedIn = { access: "signed-in" } as const;
const change = { access: "signed-in", limit: "write" } as const;
const request = { params: idParams };
const ReferralShape = referralViewSchema.meta({ id: "Referral" });
const referralAnswer = { description: "The referral as it stands now", content: json(ReferralShape) };

const listRoute = defineRoute(referrals, signedIn, {
  method: "get",
  summary: "What was passed on and what came, newest first",
  request: {
    query: z.object({
      direction: z.enum(["sent", "received"]).optional(),
      person: z.string().max(64).optional(),
      case: z.string().max(64).optional(),
    }),
  },
  responses: { 200: { description: "At most 200", content: json(z.object({ referrals: z.array(ReferralShape) })) } },
});
const waitingRoute = defineRoute(`${referrals}/waiting`, signedIn, {
  method: "get",
  summary: "How many received referrals wait for somebody here",
  responses: { 200: { description: "Two counts", content: json(waitingReferralsSchema) } },
});
const previewRoute = defineRoute(`${referrals}/preview`, change, {
  method: "post",
  summary: "To the letter what would leave, and why it may not; nothing is sent",
  request: jsonBody(prepareReferralSchema),
  responses: { 200: { description: "The package", content: json(referralPreviewSchema) } },
});
const sendRoute = defineRoute(referrals, change, {
  method: "post",
  summary: "Pass a person on: exactly the package whose digest was shown",
  request: jsonBody(sendReferralSchema),
  responses: { 201: referralAnswer },
});
const readRoute = defineRoute(one, signedIn, {
  method: "get",
  summary: "One referral, without its words",
  request,
  responses: { 200: referralAnswer },
});
const openRoute = defineRoute(`${one}/open`, change, {
  method: "post",
  summary: "Open what was told; that a received one was opened is recorded",
  request,
  responses: { 200: { description: "Its words", content: json(openReferralSchema) } },
});
const answerRoute = defineRoute(`${one}/answers`, change, {
  method: "post",
  summary: "Accept, decline with a reason, or report back",
  request: { ...request, ...jsonBody(answerReferralSchema) },
  responses: { 200: referralAnswer },
});
const caseRoute = defineRoute(`${one}/case`, change, {
  method: "post",
  summary: "Open a case in which a referral stands that was taken on here; nothing of it is copied",
  request,
  responses: { 200: referralAnswer },
});
const takeBackRoute = defineRoute(`${one}/take-back`, change, {
  method: "post",
  summary: "Ask for a referral back that should not have been sent",
  request,
  responses: { 200: referralAnswer },
});
const withdrawalRoute = defineRoute(`${one}/withdrawals/{other}/answer`, change, {
  method: "post",
  summary: "Answer what was asked back: withdrawn, restricted, or cannot, with the law",
  request: { params: otherParams, ...jsonBody(answerWithdrawalSchema) },
  responses: { 200: referralAnswer },
});

export function addReferralRoutes(app: App): void {
  app.openapi(
    listRoute,
    inTransaction(listRoute, async (c, tx) => {
      const { direction, person: personId, case: caseId } = c.req.valid("query");
      return c.json({ referrals: [...(await listReferrals(tx, c.var.actor, { direction, personId, caseId }))] }, 200);
    }),
  );
  app.openapi(
    waitingRoute,
    inTransaction(waitingRoute, async (c, tx) => c.json(await countWaiting(tx, c.var.actor), 200)),
  );
  app.openapi(previewRoute, async (c) => {
    const { transaction } = c.var.node.database;
    return c.json(await previewReferral(transaction, c.var.actor, c.req.valid("json")), 200);
  });
  app.openapi(sendRoute, async (c) => {
    const { database, exchange } = c.var.node;
    const sent = await sendReferral(database.transaction, c.var.actor, exchange.desk, c.req.valid("json"));
    exchange.postman.wake();
    return c.json(sent, 201);
  });
  app.openapi(
    readRoute,
    inTransaction(readRoute, async (c, tx) =>
      c.json(await showReferral(tx, c.var.actor, c.req.valid("param").id), 200),
    ),
  );
  app.openapi(
    openRoute,
    inTransaction(openRoute, async (c, tx) =>
      c.json(await openReferral(tx, c.var.actor, c.req.valid("param").id), 200),
    ),
  );
  app.openapi(answerRoute, async (c) => {
    const { database, exchange } = c.var.node;
    const input = { ...c.req.valid("json"), id: c.req.valid("param").id };
    const answered = await database.transaction((tx) => answerReferral(tx, c.var.actor, exchange.desk, input));
    exchange.postman.wake();
    return c.json(answered, 200);
  });
  app.openapi(
    caseRoute,
    inTransaction(caseRoute, async (c, tx) =>
      c.json(await openReferralCase(tx, c.var.actor, c.req.valid("param").id), 200),
    ),
  );
  app.openapi(takeBackRoute, async (c) => {
    const { database, exchange } = c.var.node;
    const { id } = c.req.valid("param");
    const asked = await database.transaction((tx) => takeBackReferral(tx, c.var.actor, exchange.desk, id));
    exchange.postman.wake();
    return c.json(asked, 200);
  });
  app.openapi(withdrawalRoute, async (c) => {
    const { database, exchange } = c.var.node;
    const { id, other: withdrawalId } = c.req.valid("param");
    const input = { ...c.req.valid("json"), id, withdrawalId };
    const answered = await database.transaction((tx) => answerWithdrawal(tx, c.var.actor, exchange.desk, input));
    exchange.postman.wake();
    return c.json(answered, 200);
  });
}
