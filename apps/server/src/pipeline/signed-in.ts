import { authenticateCall } from "@suar/services/sessions";
import type { Context, MiddlewareHandler } from "hono";
import type { AppEnv } from "./app-env.ts";
import { callOf } from "./call-of.ts";

/**
 * Puts the person behind the session's cookie on the request, when the call comes from the session's device.
 * Errors: those of `authenticateCall`.
 */
export const signedIn: MiddlewareHandler<AppEnv> = async (c, next) => {
  await putPerson(c, false);
  await next();
};

/** The same, also for somebody whose second step is still to come: for the routes that finish or end a sign-in. */
export const signingIn: MiddlewareHandler<AppEnv> = async (c, next) => {
  await putPerson(c, true);
  await next();
};

async function putPerson(c: Context<AppEnv>, finishing: boolean): Promise<void> {
  const { database, proofs } = c.var.node;
  const { actor, session } = await authenticateCall(database.transaction, proofs, callOf(c), { finishing });
  c.set("actor", actor);
  c.set("session", session);
}
