import { z } from "@hono/zod-openapi";
import {
  addPasskeySchema,
  changePasswordSchema,
  confirmSessionSchema,
  confirmTotpSchema,
  passkeyKeySchema,
  passkeySchema,
  signInMethodsSchema,
  totpSetUpSchema,
} from "@suar/domain";
import {
  addPasskey,
  beginOidc,
  beginTotp,
  changePassword,
  confirmSession,
  confirmTotp,
  letPasskeyOpenKey,
  linkOidc,
  listSignInMethods,
  offerPasskey,
  offerPasskeyKey,
  removePasskey,
  removeTotp,
  renewRecoveryCodes,
  requireSecondFactor,
  unlinkOidc,
} from "@suar/services/credentials";
import type { App } from "../app.ts";
import { defineRoute, json, jsonBody } from "../pipeline/define-route.ts";
import { guessSlowly } from "../pipeline/guess-slowly.ts";
import { inTransaction } from "../pipeline/in-transaction.ts";
import { originOf, relyingPartyOfCall } from "../pipeline/relying-party.ts";
import { giveReturnCookie, takeReturnCookie } from "../pipeline/return-cookie.ts";
import { addressShape, idParams, queryShape, questionShape } from "./schemas.ts";

const root = "/api/v1/account";
const change = { access: "signed-in", limit: "write" } as const;
const guess = { access: "signed-in", limit: "signIn" } as const;
/** A person who must set a second step up does so before the sign-in is finished. */
const settingUp = { access: "signing-in", limit: "signIn" } as const;
const done = { 204: { description: "Done" } };
const question = { 200: { description: "The question", content: json(questionShape) } };
const codesShape = z.object({ recoveryCodes: z.array(z.string()).describe("shown this once") });
const codes = { 200: { description: "Ten recovery codes", content: json(codesShape) } };

const listRoute = defineRoute(
  `${root}/sign-in`,
  { access: "signed-in" },
  {
    method: "get",
    summary: "How the signed-in person signs in",
    responses: { 200: { description: "The ways", content: json(signInMethodsSchema.meta({ id: "SignInMethods" })) } },
  },
);
const confirmRoute = defineRoute("/api/v1/sessions/current/confirm", guess, {
  method: "post",
  summary: "Give the password again, to change how one signs in",
  request: jsonBody(confirmSessionSchema),
  responses: done,
});
const passwordRoute = defineRoute(`${root}/password`, guess, {
  method: "post",
  summary: "Change the password; all other sessions end",
  request: jsonBody(changePasswordSchema),
  responses: done,
});
const askNewRoute = defineRoute(`${root}/passkeys/question`, change, {
  method: "post",
  summary: "A question to make a new passkey by",
  responses: question,
});
const addRoute = defineRoute(`${root}/passkeys`, change, {
  method: "post",
  summary: "Keep a new passkey",
  request: jsonBody(addPasskeySchema),
  responses: { 201: { description: "The passkey", content: json(passkeySchema.meta({ id: "Passkey" })) } },
});
const removeRoute = defineRoute(`${root}/passkeys/{id}`, change, {
  method: "delete",
  summary: "Remove a passkey",
  request: { params: idParams },
  responses: done,
});
const askKeyRoute = defineRoute(`${root}/passkeys/{id}/question`, change, {
  method: "post",
  summary: "A question to get a passkey's secret by",
  request: { params: idParams },
  responses: question,
});
const keyRoute = defineRoute(`${root}/passkeys/key`, change, {
  method: "post",
  summary: "Let a passkey open the organisation's key from now on",
  request: jsonBody(passkeyKeySchema),
  responses: done,
});
const beginTotpRoute = defineRoute(`${root}/totp`, settingUp, {
  method: "post",
  summary: "A secret for an authenticator app; it counts after the first right code",
  responses: { 200: { description: "The secret, shown once", content: json(totpSetUpSchema) } },
});
const confirmTotpRoute = defineRoute(`${root}/totp/confirm`, settingUp, {
  method: "post",
  summary: "Take the authenticator app into use with its first code",
  request: jsonBody(confirmTotpSchema),
  responses: codes,
});
const removeTotpRoute = defineRoute(`${root}/totp`, change, {
  method: "delete",
  summary: "Switch the authenticator app off",
  responses: done,
});
const codesRoute = defineRoute(`${root}/recovery-codes`, change, {
  method: "post",
  summary: "Ten new recovery codes; the ones before stop working",
  responses: codes,
});
const beginLinkRoute = defineRoute(`${root}/linked/begin`, change, {
  method: "post",
  summary: "Where to go to link an account of the other service",
  responses: { 200: { description: "The address", content: json(addressShape) } },
});
const linkRoute = defineRoute(`${root}/linked`, guess, {
  method: "post",
  summary: "Link the account that the other service answered for",
  request: jsonBody(queryShape),
  responses: done,
});
const unlinkRoute = defineRoute(`${root}/linked/remove`, change, {
  method: "post",
  summary: "Remove the link to the other service",
  request: jsonBody(z.object({ issuer: z.string().max(500) })),
  responses: done,
});
const requireRoute = defineRoute("/api/v1/organisation/second-factor", change, {
  method: "post",
  summary: "Require a second step at sign-in from everybody of the organisation, or no longer",
  request: jsonBody(z.object({ required: z.boolean() })),
  responses: done,
});

export function addAccountRoutes(app: App): void {
  app.openapi(
    listRoute,
    inTransaction(listRoute, async (c, tx) => c.json(await listSignInMethods(tx, c.var.actor, c.var.node.signIn), 200)),
  );
  app.openapi(confirmRoute, async (c) => {
    const { actor, node } = c.var;
    const input = c.req.valid("json");
    await guessSlowly(c, actor.userId, () => confirmSession(node.database.transaction, actor, input));
    return c.body(null, 204);
  });
  app.openapi(passwordRoute, async (c) => {
    const { actor, node } = c.var;
    const input = c.req.valid("json");
    await guessSlowly(c, actor.userId, () => changePassword(node.database.transaction, actor, input));
    return c.body(null, 204);
  });
  addPasskeyRoutes(app);
  addTotpRoutes(app);
  addLinkedRoutes(app);
  app.openapi(requireRoute, async (c) => {
    const input = c.req.valid("json");
    await c.var.node.database.transaction((tx) => requireSecondFactor(tx, c.var.actor, input));
    return c.body(null, 204);
  });
}

function addPasskeyRoutes(app: App): void {
  app.openapi(
    askNewRoute,
    inTransaction(askNewRoute, async (c, tx) => {
      const where = { party: relyingPartyOfCall(c), nodeId: c.var.node.id };
      return c.json(await offerPasskey(tx, c.var.actor, where), 200);
    }),
  );
  app.openapi(addRoute, async (c) => {
    const input = { ...c.req.valid("json"), party: relyingPartyOfCall(c) };
    return c.json(await addPasskey(c.var.node.database.transaction, c.var.actor, input), 201);
  });
  app.openapi(removeRoute, async (c) => {
    const { id } = c.req.valid("param");
    await c.var.node.database.transaction((tx) => removePasskey(tx, c.var.actor, id));
    return c.body(null, 204);
  });
  app.openapi(
    askKeyRoute,
    inTransaction(askKeyRoute, async (c, tx) => {
      const where = { ...c.req.valid("param"), party: relyingPartyOfCall(c), nodeId: c.var.node.id };
      return c.json(await offerPasskeyKey(tx, c.var.actor, where), 200);
    }),
  );
  app.openapi(keyRoute, async (c) => {
    const input = { ...c.req.valid("json"), party: relyingPartyOfCall(c) };
    await letPasskeyOpenKey(c.var.node.database.transaction, c.var.actor, input);
    return c.body(null, 204);
  });
}

function addTotpRoutes(app: App): void {
  app.openapi(
    beginTotpRoute,
    inTransaction(beginTotpRoute, async (c, tx) =>
      c.json(await beginTotp(tx, c.var.actor, c.var.node.signIn.seal), 200),
    ),
  );
  app.openapi(confirmTotpRoute, async (c) => {
    const { actor, node } = c.var;
    const input = { ...c.req.valid("json"), seal: node.signIn.seal };
    const confirm = () => node.database.transaction((tx) => confirmTotp(tx, actor, input));
    const { recoveryCodes } = await guessSlowly(c, `second factor ${actor.userId}`, confirm);
    return c.json({ recoveryCodes: [...recoveryCodes] }, 200);
  });
  app.openapi(removeTotpRoute, async (c) => {
    await c.var.node.database.transaction((tx) => removeTotp(tx, c.var.actor));
    return c.body(null, 204);
  });
  app.openapi(
    codesRoute,
    inTransaction(codesRoute, async (c, tx) => {
      const { recoveryCodes } = await renewRecoveryCodes(tx, c.var.actor);
      return c.json({ recoveryCodes: [...recoveryCodes] }, 200);
    }),
  );
}

function addLinkedRoutes(app: App): void {
  app.openapi(beginLinkRoute, async (c) => {
    const { actor, node } = c.var;
    const { orgId, userId } = actor;
    const asked = { ...node.signIn, origin: originOf(c), of: { orgId, userId } };
    const { url, browserSecret } = await beginOidc(node.database.transaction, asked);
    giveReturnCookie(c, browserSecret);
    return c.json({ url }, 200);
  });
  app.openapi(linkRoute, async (c) => {
    const { actor, node } = c.var;
    const back = { ...c.req.valid("json"), browserSecret: takeReturnCookie(c), origin: originOf(c) };
    await linkOidc(node.database.transaction, actor, { ...node.signIn, ...back });
    return c.body(null, 204);
  });
  app.openapi(unlinkRoute, async (c) => {
    const input = c.req.valid("json");
    await c.var.node.database.transaction((tx) => unlinkOidc(tx, c.var.actor, input));
    return c.body(null, 204);
  });
}
