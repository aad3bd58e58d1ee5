import { authenticateCall } from "@suar/services/sessions";
import type { Context, MiddlewareHandler } from "hono";
import type { AppEnv } from "./app-env.ts";
import { byKnownProgram, byProgram, programToken } from "./by-program.ts";
import { callOf } from "./call-of.ts";
import { limited } from "./limited.ts";

/**
 * Puts on the request who asks: the program of a token, or the person behind the session's cookie, when the call comes
 * from the session's device. Errors: those of `byProgram` and `authenticateCall`.
 */
export const signedIn: MiddlewareHandler<AppEnv> = async (c, next) => {
  const token = programToken(c);
  if (token !== undefined) return byProgram(c, token, next);
  await putPerson(c, false);
  await next();
};

/**
 * The same for a route that changes nothing and that programs ask very often: a program's calls are not counted against
 * its address once its token was found good.
 */
export const signedInOften: MiddlewareHandler<AppEnv> = async (c, next) => {
  const token = programToken(c);
  if (token !== undefined && c.var.node.door.knows(token)) return byKnownProgram(c, token, next);
  await limited("any")(c, async () => {
    if (token !== undefined) return byKnownProgram(c, token, next);
    await putPerson(c, false);
    await next();
  });
};

/** The same without programs: a token is not looked at. */
export const personOnly: MiddlewareHandler<AppEnv> = async (c, next) => {
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
  const attended = c.req.header("x-suar-unattended") === undefined;
  const { actor, session } = await authenticateCall(database, proofs, callOf(c), { finishing, attended });
  c.set("actor", actor);
  c.set("session", session);
}
