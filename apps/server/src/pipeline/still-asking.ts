import { authenticateProgram } from "@suar/services/programs";
import { authenticate, type Actor } from "@suar/services/sessions";
import type { Context } from "hono";
import type { AppEnv } from "./app-env.ts";
import { programToken } from "./by-program.ts";
import { readSessionCookie } from "./session-cookie.ts";

/**
 * Who listens to a stream, as they are now: roles change and sessions end while it runs. Listening keeps no session alive.
 * Errors: those of `authenticate` and `authenticateProgram`.
 */
export async function stillAsking(c: Context<AppEnv>): Promise<Actor> {
  const { database, proofs } = c.var.node;
  const program = programToken(c);
  if (program !== undefined) {
    return authenticateProgram(database.transaction, proofs, { token: program, isChange: false });
  }
  const token = readSessionCookie(c);
  return (await database.transaction((tx) => authenticate(tx, token, { touch: false }))).actor;
}
