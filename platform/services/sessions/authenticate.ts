import type { Database, Tx } from "@suar/database";
import { SuarError, instantOf, type Session } from "@suar/domain";
import { openFromSession, type MemberKey } from "../keyring/index.ts";
import type { Actor } from "./actor.ts";
import { presentSession } from "./present-session.ts";
import { findSession, type SessionRow } from "./session-queries.ts";
import { idleMs, touchMs } from "./session-times.ts";
import { hashToken } from "./session-token.ts";
import { touchMember } from "./touch-member.ts";

/** Who asks, and their session as they see it. */
export interface Authenticated {
  readonly actor: Actor;
  readonly session: Session;
}

/**
 * The person behind a session's token, for what goes on inside a call; a call itself begins with `authenticateCall`.
 * `touch` (default true) counts as use; a page that only listens does not keep a session alive.
 * Errors: `session.required` when there is no such session, it was idle or lived too long, or its person was disabled;
 * `session.second_factor_due`.
 */
export async function authenticate(
  tx: Tx,
  token: string | undefined,
  {
    now = Date.now(),
    touch = true,
    finishing = false,
  }: { readonly now?: number; readonly touch?: boolean; readonly finishing?: boolean } = {},
): Promise<Authenticated> {
  return useSession(tx, await requireSession(tx, token, now), { now, touch, finishing });
}

/** A session whose token was shown: its member's key is open when the session carries one. */
export interface OpenSession extends SessionRow {
  readonly memberKey: MemberKey | undefined;
}

/** The session of a token. Errors: `session.required` when there is none, or it was idle or lived too long. */
export async function requireSession(db: Database["db"], token: string | undefined, now: number): Promise<OpenSession> {
  const row = token === undefined ? undefined : await findSession(db, hashToken(token), now);
  if (token === undefined || row === undefined) throw new SuarError("session.required");
  const isOver = now >= Date.parse(row.expires_at) || now - Date.parse(row.last_seen_at) >= idleMs;
  if (isOver) throw new SuarError("session.required");
  return { ...row, memberKey: memberKeyOf(token, row) };
}

/** A seal that somebody changed opens nothing; its session goes on without the key, and unlocking makes it anew. */
function memberKeyOf(token: string, { session_id: id, sealed_member_key: sealed }: SessionRow): MemberKey | undefined {
  if (sealed === null) return undefined;
  try {
    return openFromSession(token, id, sealed);
  } catch (error) {
    if (error instanceof SuarError && error.code === "key.broken_seal") return undefined;
    throw error;
  }
}

/**
 * Who a session that was proved makes its caller.
 * Errors: `session.second_factor_due` for a session that is not finished, unless the call is there to finish or end it.
 */
export async function useSession(
  tx: Tx,
  row: OpenSession,
  { now, touch, finishing = false }: { readonly now: number; readonly touch: boolean; readonly finishing?: boolean },
): Promise<Authenticated> {
  if (row.second_factor_due && !finishing) throw new SuarError("session.second_factor_due");
  const isStale = touch && isTouchDue(row, now);
  if (isStale) {
    await tx
      .updateTable("sessions")
      .set({ last_seen_at: instantOf(now) })
      .where("org_id", "=", row.org_id)
      .where("session_id", "=", row.session_id)
      .execute();
    await touchMember(tx, { orgId: row.org_id, userId: row.user_id }, now);
  }
  return presentUse(isStale ? { ...row, last_seen_at: instantOf(now) } : row);
}

/** Whether the use of a session is to be written down: not oftener than once a minute. */
export const isTouchDue = (row: SessionRow, now: number): boolean => now - Date.parse(row.last_seen_at) >= touchMs;

/** Who a session makes its caller, without writing anything. */
export function presentUse(row: OpenSession): Authenticated {
  const { org_id: orgId, user_id: userId, session_id: sessionId, user_name: name, roles, emergency, memberKey } = row;
  const emergencyRoles = emergency === null ? undefined : [emergency.role];
  return {
    actor: row.second_factor_due
      ? { orgId, userId, sessionId, name, roles, unfinished: true }
      : { orgId, userId, sessionId, name, roles, emergencyRoles, memberKey },
    session: presentSession(row),
  };
}
