import { appendAudit, type Tx } from "@suar/database";
import { instantOf, type ErrorCode, type InvitationId, type OrgId, type Role, type UserId } from "@suar/domain";
import { hashToken } from "../sessions/index.ts";

/** An open invitation with what its holder is told. */
export interface OpenInvitation {
  readonly org_id: OrgId;
  readonly org_name: string;
  readonly invitation_id: InvitationId;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly invited_by: UserId;
  readonly invited_by_name: string;
  readonly expires_at: string;
}

export type InvitationVerdict =
  | { readonly kind: "open"; readonly invitation: OpenInvitation }
  | { readonly kind: "refused"; readonly code: ErrorCode };

/**
 * What a link is worth now, its row locked. A refused try of a link that once worked is recorded for its organisation;
 * the verdict is a value so that the record stays when the caller refuses.
 */
export async function judgeInvitation(tx: Tx, token: string, now: number): Promise<InvitationVerdict> {
  const row = await tx
    .selectFrom("invitations")
    .selectAll()
    .where("token_hash", "=", hashToken(token))
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return { kind: "refused", code: "invitation.not_found" };
  const code =
    row.accepted_at !== null
      ? "invitation.used"
      : row.withdrawn_at !== null
        ? "invitation.withdrawn"
        : now >= Date.parse(row.expires_at)
          ? "invitation.expired"
          : undefined;
  if (code !== undefined) {
    const subject = { kind: "invitation", id: row.invitation_id };
    const details = { reason: code };
    await appendAudit(tx, { orgId: row.org_id, actor: null, action: "invitation.refused", subject, details });
    return { kind: "refused", code };
  }
  const names = await tx
    .selectFrom("organisations as o")
    .innerJoin("users as u", "u.org_id", "o.org_id")
    .select(["o.name as org_name", "u.name as invited_by_name"])
    .where("o.org_id", "=", row.org_id)
    .where("u.user_id", "=", row.invited_by)
    .executeTakeFirstOrThrow();
  return { kind: "open", invitation: { ...row, ...names } };
}

/** An open invitation as its organisation sees it. */
export interface InvitationRow {
  readonly invitation_id: InvitationId;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly invited_by: UserId;
  readonly invited_by_name: string;
  readonly created_at: string;
  readonly expires_at: string;
}

/** The invitations of an organisation that can be accepted now, newest first. */
export const openInvitations = (tx: Tx, orgId: OrgId, now: number): Promise<InvitationRow[]> =>
  tx
    .selectFrom("invitations as i")
    .innerJoin("users as u", (join) => join.onRef("u.org_id", "=", "i.org_id").onRef("u.user_id", "=", "i.invited_by"))
    .select(["i.invitation_id", "i.name", "i.roles", "i.invited_by", "u.name as invited_by_name"])
    .select(["i.created_at", "i.expires_at"])
    .where("i.org_id", "=", orgId)
    .where("i.accepted_at", "is", null)
    .where("i.withdrawn_at", "is", null)
    .where("i.expires_at", ">", instantOf(now))
    .orderBy("i.created_at", "desc")
    .orderBy("i.invitation_id", "desc")
    .execute();
