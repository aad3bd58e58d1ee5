import type { Invitation, Member, UserId } from "@suar/domain";
import { may, type Actor } from "../sessions/index.ts";
import type { InvitationRow } from "./invitation-queries.ts";
import type { MemberRow } from "./member-queries.ts";

/** A person as a colleague sees them, with what the colleague may do to them. */
export function presentMember(actor: Actor, row: MemberRow, holders: ReadonlySet<UserId>): Member {
  const isHere = row.disabled_at === null;
  const resource = { orgId: row.org_id, ownerId: row.user_id };
  return {
    id: row.user_id,
    name: row.name,
    email: row.email,
    roles: [...row.roles],
    joinedAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    readsCases: isHere && holders.has(row.user_id),
    leftAt: row.disabled_at,
    may: {
      changeRoles: isHere && may(actor, "member.change_roles", resource),
      remove: isHere && may(actor, "member.remove", resource),
      restore: !isHere && may(actor, "member.restore", resource),
    },
  };
}

/** An open invitation; its secret is not here, and nowhere on the node. */
export const presentInvitation = (actor: Actor, row: InvitationRow): Invitation => ({
  id: row.invitation_id,
  name: row.name,
  roles: [...row.roles],
  invitedBy: row.invited_by_name,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  may: { withdraw: may(actor, "invitation.withdraw", { orgId: actor.orgId, ownerId: row.invited_by }) },
});
