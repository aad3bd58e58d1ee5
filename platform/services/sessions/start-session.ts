import { appendAudit, type Tx } from "@suar/database";
import { SuarError, instantOf, type OrgId, type Session, type SessionId, type UserId } from "@suar/domain";
import { makeId } from "./make-id.ts";
import { presentSession } from "./present-session.ts";
import { findSession } from "./session-queries.ts";
import { absoluteMs } from "./session-times.ts";
import { hashToken, makeToken } from "./session-token.ts";

/** A new session and the secret that goes into its cookie, given out this once. */
export interface StartedSession {
  readonly session: Session;
  readonly token: string;
}

/** Opens a session for a person whose password was checked just now, and records it in the audit trail. */
export async function startSession(
  tx: Tx,
  { orgId, userId, now }: { orgId: OrgId; userId: UserId; now: number },
): Promise<StartedSession> {
  const token = makeToken();
  const sessionId = makeId<SessionId>();
  await tx
    .insertInto("sessions")
    .values({
      org_id: orgId,
      session_id: sessionId,
      user_id: userId,
      token_hash: hashToken(token),
      created_at: instantOf(now),
      last_seen_at: instantOf(now),
      expires_at: instantOf(now + absoluteMs),
    })
    .execute();
  const subject = { kind: "session", id: sessionId };
  await appendAudit(tx, { orgId, actor: userId, action: "session.started", subject, details: {} });
  const row = await findSession(tx, hashToken(token));
  if (row === undefined) throw new SuarError("session.wrong_credentials");
  return { session: presentSession(row), token };
}
