import { appendAudit, type Tx } from "@suar/database";
import { givableRoles, instantOf, type OrgId, type Role, type UserId } from "@suar/domain";
import { withdrawKeyOffer } from "../keys/index.ts";

/**
 * Withdraws the open invitations of a person that they could not make any more with the roles they `held` now (none:
 * they left). Otherwise somebody could come back through a link of their own.
 */
export async function withdrawUncovered(
  tx: Tx,
  { orgId, userId, actor, held }: { orgId: OrgId; userId: UserId; actor: UserId; held: readonly Role[] },
  now: number,
): Promise<void> {
  const open = await tx
    .selectFrom("invitations")
    .select(["invitation_id", "roles"])
    .where("org_id", "=", orgId)
    .where("invited_by", "=", userId)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .forUpdate()
    .execute();
  const givable = givableRoles(held);
  for (const { invitation_id, roles } of open) {
    if (roles.every((role) => givable.includes(role))) continue;
    await tx
      .updateTable("invitations")
      .set({ withdrawn_at: instantOf(now) })
      .where("org_id", "=", orgId)
      .where("invitation_id", "=", invitation_id)
      .execute();
    await withdrawKeyOffer(tx, { orgId }, invitation_id);
    const subject = { kind: "invitation", id: invitation_id };
    const details = { reason: "inviter" };
    await appendAudit(tx, { orgId, actor, action: "invitation.withdrawn", subject, details });
  }
}
