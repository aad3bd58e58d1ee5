import type { Tx } from "@suar/database";
import { SuarError } from "@suar/domain";
import type { Actor } from "../sessions/index.ts";

/** For this long after showing who they are, people may change how they sign in. Milliseconds. */
const confirmedMs = 15 * 60_000;

/**
 * Whoever finds a screen unlocked must not be able to make a way in of their own: ways to sign in change only shortly
 * after sign-in, or after the password was given again.
 * Errors: `session.confirm_needed`.
 */
export async function requireConfirmed(tx: Tx, actor: Actor, now: number): Promise<void> {
  if (!(await isConfirmed(tx, actor, now))) throw new SuarError("session.confirm_needed");
}

/** Whether the person showed just now in this session who they are. */
export async function isConfirmed(tx: Tx, actor: Actor, now: number): Promise<boolean> {
  const row = await tx
    .selectFrom("sessions")
    .select(["created_at", "confirmed_at"])
    .where("org_id", "=", actor.orgId)
    .where("session_id", "=", actor.sessionId)
    .executeTakeFirst();
  return row !== undefined && now - Date.parse(row.confirmed_at ?? row.created_at) < confirmedMs;
}
