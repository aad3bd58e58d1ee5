import { appendAudit, type Tx } from "@suar/database";
import { isUuidV7, SuarError, type SessionId } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";

/**
 * Gives a device the name that its person knows it by; the trail says that, not the name.
 * Errors: `device.not_found` for a session that is over or somebody else's.
 */
export async function renameDevice(tx: Tx, actor: Actor, { id, name }: { id: string; name: string }): Promise<void> {
  const { orgId, userId } = actor;
  authorize(may(actor, "device.rename", { orgId, ownerId: userId }), "device.rename");
  if (!isUuidV7(id)) throw new SuarError("device.not_found");
  const renamed = await tx
    .updateTable("sessions")
    .set({ device_name: name })
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .where("session_id", "=", id as SessionId)
    .returning("session_id")
    .executeTakeFirst();
  if (renamed === undefined) throw new SuarError("device.not_found");
  const subject = { kind: "session", id: renamed.session_id };
  await appendAudit(tx, { orgId, actor: userId, action: "device.renamed", subject, details: {} });
}
