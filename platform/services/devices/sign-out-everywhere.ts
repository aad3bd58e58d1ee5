import { appendAuditEntries, type Tx } from "@suar/database";
import { authorize, may, type Actor } from "../sessions/index.ts";

/**
 * Ends all sessions of a person, this one too. It needs nothing but being signed in: whoever is in a hurry has no second
 * factor at hand, and a thief who does it only shuts themselves out. Returns how many ended.
 */
export async function signOutEverywhere(tx: Tx, actor: Actor): Promise<number> {
  const { orgId, userId } = actor;
  authorize(may(actor, "device.sign_out", { orgId, ownerId: userId }), "device.sign_out");
  const ended = await tx
    .deleteFrom("sessions")
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .returning("session_id")
    .execute();
  const entries = ended.map(({ session_id: id }) => ({
    actor: userId,
    action: "session.ended" as const,
    subject: { kind: "session", id },
  }));
  await appendAuditEntries(tx, orgId, entries);
  return ended.length;
}
