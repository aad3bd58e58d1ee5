import type { Tx } from "@suar/database";
import { instantOf, type OrgId, type SessionId, type SignInMethod, type UserId } from "@suar/domain";
import { absoluteMs } from "./session-times.ts";

/**
 * Whether a sign-in needs a second step: the person has an authenticator app, or the organisation requires one. A passkey
 * checks the person itself, and two colleagues have vouched for who recovers.
 */
export async function isSecondFactorDue(
  tx: Tx,
  { orgId, userId, method }: { readonly orgId: OrgId; readonly userId: UserId; readonly method: SignInMethod },
): Promise<boolean> {
  if (method === "passkey" || method === "recovery") return false;
  const row = await tx
    .selectFrom("organisations as o")
    .leftJoin("totp_secrets as t", (join) => join.onRef("t.org_id", "=", "o.org_id").on("t.user_id", "=", userId))
    .select(["o.second_factor_required", "t.user_id"])
    .where("o.org_id", "=", orgId)
    .executeTakeFirst();
  return row !== undefined && (row.second_factor_required || row.user_id !== null);
}

/** The second step was done: the session is as good as any other from now on. */
export async function finishSession(
  tx: Tx,
  { orgId, sessionId }: { readonly orgId: OrgId; readonly sessionId: SessionId },
  now: number,
): Promise<void> {
  await tx
    .updateTable("sessions")
    .set({
      second_factor_due: false,
      expires_at: instantOf(now + absoluteMs),
      last_seen_at: instantOf(now),
      confirmed_at: instantOf(now),
    })
    .where("org_id", "=", orgId)
    .where("session_id", "=", sessionId)
    .execute();
}
