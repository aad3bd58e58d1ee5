import { authenticateCall } from "@suar/services/sessions";
import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "./app-env.ts";
import { callOf } from "./call-of.ts";

/**
 * Puts the person behind the session's cookie on the request, when the call comes from the session's device.
 * Errors: those of `authenticateCall`.
 */
export const signedIn: MiddlewareHandler<AppEnv> = async (c, next) => {
  const { database, proofs } = c.var.node;
  const { actor, session } = await authenticateCall(database.transaction, proofs, callOf(c));
  c.set("actor", actor);
  c.set("session", session);
  await next();
};
