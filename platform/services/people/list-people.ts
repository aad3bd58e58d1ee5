import type { Tx } from "@suar/database";
import { givableRoles, ownRolesOf, type People } from "@suar/domain";
import { sql } from "kysely";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { openInvitations } from "./invitation-queries.ts";
import { keyHolders } from "./key-holders.ts";
import { presentInvitation, presentMember } from "./present-people.ts";

/**
 * The people of the organisation, those who left last, and the open invitations.
 * Errors: `session.forbidden`.
 */
export async function listPeople(tx: Tx, actor: Actor, now = Date.now()): Promise<People> {
  authorize(may(actor, "member.read"), "member.read");
  const { orgId } = actor;
  const rows = await tx
    .selectFrom("users")
    .selectAll()
    .where("org_id", "=", orgId)
    .orderBy(sql`disabled_at is not null`)
    .orderBy(sql`name collate "und-x-icu"`)
    .orderBy("user_id")
    .execute();
  const holders = await keyHolders(tx, orgId);
  const invitations = await openInvitations(tx, orgId, now);
  return {
    members: rows.map((row) => presentMember(actor, row, holders)),
    invitations: invitations.map((row) => presentInvitation(actor, row)),
    mayGive: may(actor, "invitation.make") ? [...givableRoles(ownRolesOf(actor))] : [],
  };
}
