import { appendAudit, json, type Tx } from "@suar/database";
import {
  SuarError,
  instantOf,
  type OrgId,
  type Session,
  type SessionId,
  type SignInMethod,
  type UserId,
} from "@suar/domain";
import type { Device } from "../proofs/index.ts";
import { sealToSession, type MemberKey } from "../keyring/index.ts";
import { makeId } from "./make-id.ts";
import { presentSession } from "./present-session.ts";
import { findSession } from "./session-queries.ts";
import { isSecondFactorDue } from "./second-factor.ts";
import { absoluteMs, unfinishedMs } from "./session-times.ts";
import { hashToken, makeToken } from "./session-token.ts";
import { touchMember } from "./touch-member.ts";

/** A new session and the secret that goes into its cookie, given out this once. */
export interface StartedSession {
  readonly session: Session;
  readonly token: string;
}

/**
 * Opens a session on `device` for a person who proved just now who they are, and records it in the audit trail. With
 * `memberKey` the session can open the organisation's keys for as long as it lives. Where a second step is due, the
 * session can do nothing but finish it.
 */
export async function startSession(
  tx: Tx,
  {
    orgId,
    userId,
    device,
    memberKey,
    method = "password",
    now,
  }: {
    readonly orgId: OrgId;
    readonly userId: UserId;
    readonly device: Device;
    readonly memberKey?: MemberKey | undefined;
    readonly method?: SignInMethod;
    readonly now: number;
  },
): Promise<StartedSession> {
  const token = makeToken();
  const sessionId = makeId<SessionId>();
  const isDue = await isSecondFactorDue(tx, { orgId, userId, method });
  await tx
    .insertInto("sessions")
    .values({
      org_id: orgId,
      session_id: sessionId,
      user_id: userId,
      token_hash: hashToken(token),
      created_at: instantOf(now),
      last_seen_at: instantOf(now),
      expires_at: instantOf(now + (isDue ? unfinishedMs : absoluteMs)),
      device_key: json(device.key),
      device_name: device.name,
      place: device.place,
      method,
      second_factor_due: isDue,
      sealed_member_key: memberKey === undefined ? null : sealToSession(token, sessionId, memberKey),
    })
    .execute();
  await touchMember(tx, { orgId, userId }, now);
  const subject = { kind: "session", id: sessionId };
  await appendAudit(tx, { orgId, actor: userId, action: "session.started", subject, details: { method } });
  const row = await findSession(tx, hashToken(token), now);
  if (row === undefined) throw new SuarError("session.wrong_credentials");
  return { session: presentSession(row), token };
}
