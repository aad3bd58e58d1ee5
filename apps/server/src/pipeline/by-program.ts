import { SuarError } from "@suar/domain";
import { authenticateProgram, recordOutOfScope } from "@suar/services/programs";
import type { Actor } from "@suar/services/sessions";
import type { Context, Next } from "hono";
import type { AppEnv } from "./app-env.ts";
import { answerProblem } from "./problem.ts";

const scheme = /^Bearer ([A-Za-z0-9_-]{1,200})$/;

/** The token of a program that asks, if one does; such a call needs no cookie, no device and no mark of our pages. */
export const programToken = (c: Context<AppEnv>): string | undefined => tokenIn(c.req.header("authorization"));

/** The token in the header `authorization` of a program's call. */
export const tokenIn = (authorization = ""): string | undefined => scheme.exec(authorization)?.[1];

/**
 * Puts the program behind a token on the request, in its maker's place. What the policy then refuses is answered with
 * `program.out_of_scope` and recorded, so that a token in wrong hands is heard of.
 * Errors: those of `authenticateProgram`.
 */
export async function byProgram(c: Context<AppEnv>, token: string, next: Next): Promise<void> {
  const { database, proofs } = c.var.node;
  const call = { token, isChange: !["GET", "HEAD"].includes(c.req.method) };
  await actAs(c, await authenticateProgram(database.transaction, proofs, call), next);
}

/**
 * The same for a route that changes nothing and is asked very often, whatever its method: who was let in a second ago is
 * let in again without asking the database.
 */
export async function byKnownProgram(c: Context<AppEnv>, token: string, next: Next): Promise<void> {
  const { database, proofs, door } = c.var.node;
  await actAs(c, await door.authenticate(database.transaction, proofs, token), next);
  // Each refusal is recorded: from the next call on this token is counted like anybody.
  if (c.error !== undefined) door.forget(token);
}

async function actAs(c: Context<AppEnv>, actor: Actor, next: Next): Promise<void> {
  const { database } = c.var.node;
  c.set("actor", actor);
  await next();
  const { error } = c;
  if (!(error instanceof SuarError) || error.code !== "session.forbidden") return;
  const action = String(error.details["action"] ?? "");
  await database.transaction((tx) => recordOutOfScope(tx, actor, action));
  c.res = await answerProblem(c, new SuarError("program.out_of_scope", { action }));
}
