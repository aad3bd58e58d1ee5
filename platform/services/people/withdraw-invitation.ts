import { appendAudit, type Tx } from "@suar/database";
import { instantOf, SuarError } from "@suar/domain";
import { withdrawKeyOffer } from "../keys/index.ts";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { openInvitations } from "./invitation-queries.ts";

/**
 * Makes an open invitation's link worthless.
 * Errors: `session.forbidden`; `invitation.not_found` when there is none, or it is no longer open.
 */
export async function withdrawInvitation(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<void> {
  const { orgId, userId } = actor;
  authorize(may(actor, "invitation.withdraw", { orgId, ownerId: userId }), "invitation.withdraw");
  const open = await openInvitations(tx, orgId, now);
  const row = open.find((each) => each.invitation_id === id);
  if (row === undefined) throw new SuarError("invitation.not_found");
  authorize(may(actor, "invitation.withdraw", { orgId, ownerId: row.invited_by }), "invitation.withdraw");
  const { numUpdatedRows } = await tx
    .updateTable("invitations")
    .set({ withdrawn_at: instantOf(now) })
    .where("org_id", "=", orgId)
    .where("invitation_id", "=", row.invitation_id)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new SuarError("invitation.not_found");
  await withdrawKeyOffer(tx, { orgId }, row.invitation_id);
  const subject = { kind: "invitation", id: row.invitation_id };
  await appendAudit(tx, { orgId, actor: userId, action: "invitation.withdrawn", subject });
}
