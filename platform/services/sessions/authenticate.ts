import type { Tx } from "@suar/database";
import { SuarError, instantOf, type Session } from "@suar/domain";
import type { Actor } from "./actor.ts";
import { presentSession } from "./present-session.ts";
import { findSession } from "./session-queries.ts";
import { idleMs, touchMs } from "./session-times.ts";
import { hashToken } from "./session-token.ts";

/** Who asks, and their session as they see it. */
export interface Authenticated {
  readonly actor: Actor;
  readonly session: Session;
}

/**
 * The person behind a session's token. `touch` (default true) counts the request as use; a page that only listens does
 * not keep a session alive.
 * Errors: `session.required` when there is no such session, it was idle or lived too long, or its person was disabled.
 */
export async function authenticate(
  tx: Tx,
  token: string | undefined,
  { now = Date.now(), touch = true }: { readonly now?: number; readonly touch?: boolean } = {},
): Promise<Authenticated> {
  const row = token === undefined ? undefined : await findSession(tx, hashToken(token));
  if (row === undefined) throw new SuarError("session.required");
  const seen = Date.parse(row.last_seen_at);
  if (now >= Date.parse(row.expires_at) || now - seen >= idleMs) throw new SuarError("session.required");
  const isStale = touch && now - seen >= touchMs;
  if (isStale) {
    await tx
      .updateTable("sessions")
      .set({ last_seen_at: instantOf(now) })
      .where("org_id", "=", row.org_id)
      .where("session_id", "=", row.session_id)
      .execute();
  }
  const { org_id: orgId, user_id: userId, session_id: sessionId, user_name: name, roles } = row;
  return {
    actor: { orgId, userId, sessionId, name, roles },
    session: presentSession(isStale ? { ...row, last_seen_at: instantOf(now) } : row),
  };
}
