import { appendAudit, type Tx } from "@suar/database";
import type { Actor } from "./actor.ts";

/** Ends the person's own session; its cookie is worth nothing afterwards. Anybody may end their own. */
export async function signOut(tx: Tx, actor: Actor): Promise<void> {
  await tx.deleteFrom("sessions").where("org_id", "=", actor.orgId).where("session_id", "=", actor.sessionId).execute();
  const subject = { kind: "session", id: actor.sessionId };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "session.ended", subject, details: {} });
}
