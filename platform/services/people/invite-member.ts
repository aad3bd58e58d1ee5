import { appendAudit, json, type Tx } from "@suar/database";
import {
  givableRoles,
  instantOf,
  invitationMs,
  ownRolesOf,
  type InvitationId,
  type Invite,
  type MadeInvitation,
} from "@suar/domain";
import { offerKey } from "../keys/index.ts";
import { authorize, hashToken, makeId, makeToken, may, type Actor } from "../sessions/index.ts";
import { isEntitled } from "./key-holders.ts";
import { presentInvitation } from "./present-people.ts";

/**
 * Asks somebody in: a one-time link that lives seven days. Whoever has the link gets in, so its secret is given to the
 * inviter once and only its hash is kept. An inviter whose session opens the organisation's key puts it into the link for
 * somebody who will work on cases; otherwise a colleague gives it later.
 * Errors: `session.forbidden`, also for a role that the inviter may not give.
 */
export async function inviteMember(
  tx: Tx,
  actor: Actor,
  { name, roles }: Invite,
  now = Date.now(),
): Promise<MadeInvitation> {
  const givable = givableRoles(ownRolesOf(actor));
  authorize(may(actor, "invitation.make") && roles.every((role) => givable.includes(role)), "invitation.make");
  const token = makeToken();
  const row = {
    invitation_id: makeId<InvitationId>(),
    name,
    invited_by: actor.userId,
    created_at: instantOf(now),
    expires_at: instantOf(now + invitationMs),
  };
  await tx
    .insertInto("invitations")
    .values({ ...row, org_id: actor.orgId, token_hash: hashToken(token), roles: json(roles) })
    .execute();
  const subject = { kind: "invitation", id: row.invitation_id };
  const details = { roles };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "invitation.made", subject, details });
  const isForCases = isEntitled(actor, roles);
  const offer = { offerId: row.invitation_id, secret: token };
  const carriesKey = isForCases && (await offerKey(tx, actor, offer));
  const invitation = presentInvitation(actor, { ...row, roles, invited_by_name: actor.name });
  return { invitation, token, key: !isForCases ? "not_needed" : carriesKey ? "included" : "later" };
}
