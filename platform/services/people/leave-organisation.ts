import type { Tx } from "@suar/database";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { endMembership } from "./end-membership.ts";

/** One's own going; the session that asks ends with it. Errors: `member.last_administrator`. */
export async function leaveOrganisation(tx: Tx, actor: Actor, now = Date.now()): Promise<void> {
  const { orgId, userId } = actor;
  authorize(may(actor, "member.leave", { orgId, ownerId: userId }), "member.leave");
  await endMembership(tx, actor, userId, now);
}
