import { instantOf, passkeySignInSchema, secondFactorSchema, signInOffersSchema } from "@suar/domain";
import {
  beginOidc,
  finishSignIn,
  namedOrigin,
  offerPasskeySignIn,
  relyingPartyOf,
  signInByOidc,
  signInByPasskey,
} from "@suar/services/credentials";
import type { App } from "../app.ts";
import { callOf } from "../pipeline/call-of.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { deviceOf } from "../pipeline/device-of.ts";
import { guessSlowly } from "../pipeline/guess-slowly.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { originOf, relyingPartyOfCall } from "../pipeline/relying-party.ts";
import { giveReturnCookie, takeReturnCookie } from "../pipeline/return-cookie.ts";
import { giveSessionCookie } from "../pipeline/session-cookie.ts";
import { authenticate } from "@suar/services/sessions";
import { addressShape, deviceHeader, queryShape, questionShape, SessionShape } from "./schemas.ts";

const open = { access: "anybody", limit: "signIn" } as const;
const newSession = { 201: { description: "The new session", content: json(SessionShape) } };

const offersRoute = defineRoute(
  "/api/v1/sign-in",
  { access: "anybody" },
  {
    method: "get",
    summary: "What the sign-in page offers",
    responses: {
      200: { description: "The ways in", content: json(signInOffersSchema.meta({ id: "SignInOffers" })) },
    },
  },
);
const askPasskeyRoute = defineRoute("/api/v1/sessions/passkey/question", open, {
  method: "post",
  summary: "A question that any passkey of this node may answer once, within five minutes",
  responses: { 200: { description: "The question", content: json(questionShape) } },
});
const passkeyRoute = defineRoute("/api/v1/sessions/passkey", open, {
  method: "post",
  summary: "Sign in by a passkey's answer; with its secret it opens the organisation's key as well",
  request: { headers: deviceHeader, ...jsonBody(passkeySignInSchema) },
  responses: newSession,
});
const beginLinkedRoute = defineRoute("/api/v1/sessions/linked/begin", open, {
  method: "post",
  summary: "Where to go to sign in at the other service",
  responses: { 200: { description: "The address", content: json(addressShape) } },
});
const linkedRoute = defineRoute("/api/v1/sessions/linked", open, {
  method: "post",
  summary: "Sign in by the answer that the other service sent along",
  request: { headers: deviceHeader, ...jsonBody(queryShape) },
  responses: newSession,
});
const secondFactorRoute = defineRoute(
  "/api/v1/sessions/current/second-factor",
  { access: "signing-in", limit: "signIn" },
  {
    method: "post",
    summary: "Finish a sign-in with a code of the authenticator app or a recovery code",
    request: jsonBody(secondFactorSchema),
    responses: { 200: { description: "The session, finished", content: json(SessionShape) } },
  },
);

export function addSignInRoutes(app: App): void {
  app.openapi(offersRoute, (c) => {
    const origin = originOf(c);
    const works = relyingPartyOf(origin) !== undefined;
    const { service } = c.var.node.signIn;
    const passkeys = { works, elsewhere: works ? null : namedOrigin(origin) };
    const linked = service === undefined ? null : { name: service.name };
    return c.json({ passkeys, linked, serverTime: instantOf(Date.now()) }, 200);
  });
  app.openapi(
    askPasskeyRoute,
    inTransaction(askPasskeyRoute, async (c, tx) => {
      const question = await offerPasskeySignIn(tx, { party: relyingPartyOfCall(c), nodeId: c.var.node.id });
      return c.json(question, 200);
    }),
  );
  app.openapi(passkeyRoute, async (c) => {
    const input = { ...c.req.valid("json"), device: deviceOf(c), party: relyingPartyOfCall(c) };
    const { transaction } = c.var.node.database;
    const { session, token } = await guessSlowly(c, undefined, () => signInByPasskey(transaction, input));
    giveSessionCookie(c, token);
    return c.json(session, 201);
  });
  app.openapi(beginLinkedRoute, async (c) => {
    const { database, signIn } = c.var.node;
    const { url, browserSecret } = await beginOidc(database.transaction, { ...signIn, origin: originOf(c) });
    giveReturnCookie(c, browserSecret);
    return c.json({ url }, 200);
  });
  app.openapi(linkedRoute, async (c) => {
    const { database, signIn } = c.var.node;
    const back = { ...c.req.valid("json"), browserSecret: takeReturnCookie(c), origin: originOf(c) };
    const input = { ...signIn, ...back, device: deviceOf(c) };
    const { session, token } = await guessSlowly(c, undefined, () => signInByOidc(database.transaction, input));
    giveSessionCookie(c, token);
    return c.json(session, 201);
  });
  app.openapi(secondFactorRoute, async (c) => {
    const { actor, node } = c.var;
    const { transaction } = node.database;
    const input = { ...c.req.valid("json"), seal: node.signIn.seal };
    await guessSlowly(c, `second factor ${actor.userId}`, () => finishSignIn(transaction, actor, input));
    const { session } = await transaction((tx) => authenticate(tx, callOf(c).token));
    return c.json(session, 200);
  });
}
