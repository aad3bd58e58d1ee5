import { appendAudit, type Tx } from "@suar/database";
import { isUuidV7, SuarError, type SessionId } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";

/**
 * Ends one of a person's own sessions, from whichever of their devices. Its next call is refused.
 * Errors: `device.not_found` for a session that is over or somebody else's.
 */
export async function signOutDevice(tx: Tx, actor: Actor, id: string): Promise<void> {
  const { orgId, userId } = actor;
  authorize(may(actor, "device.sign_out", { orgId, ownerId: userId }), "device.sign_out");
  if (!isUuidV7(id)) throw new SuarError("device.not_found");
  const ended = await tx
    .deleteFrom("sessions")
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .where("session_id", "=", id as SessionId)
    .returning("session_id")
    .executeTakeFirst();
  if (ended === undefined) throw new SuarError("device.not_found");
  const subject = { kind: "session", id: ended.session_id };
  await appendAudit(tx, { orgId, actor: userId, action: "session.ended", subject, details: {} });
}
