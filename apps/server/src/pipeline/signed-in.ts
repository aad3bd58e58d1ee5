import { authenticate } from "@suar/services/sessions";
import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "./app-env.ts";
import { readSessionCookie } from "./session-cookie.ts";

/** Puts the person behind the session's cookie on the request. Errors: `session.required`. */
export const signedIn: MiddlewareHandler<AppEnv> = async (c, next) => {
  const token = readSessionCookie(c);
  const { actor, session } = await c.var.node.database.transaction((tx) => authenticate(tx, token));
  c.set("actor", actor);
  c.set("session", session);
  await next();
};
