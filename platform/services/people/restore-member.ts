import { appendAudit, type Tx } from "@suar/database";
import { SuarError } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { lockMember } from "./member-queries.ts";

/**
 * Brings back a person who left, with the roles they had. They sign in as before and read no case until somebody who can
 * read them gives them the key anew.
 * Errors: `session.forbidden`, `member.not_found` (also for one who is here).
 */
export async function restoreMember(tx: Tx, actor: Actor, id: string): Promise<void> {
  const { orgId } = actor;
  authorize(may(actor, "member.restore"), "member.restore");
  const row = await lockMember(tx, orgId, id);
  if (row.disabled_at === null) throw new SuarError("member.not_found");
  await tx
    .updateTable("users")
    .set({ disabled_at: null })
    .where("org_id", "=", orgId)
    .where("user_id", "=", row.user_id)
    .execute();
  const subject = { kind: "member", id: row.user_id };
  await appendAudit(tx, { orgId, actor: actor.userId, action: "member.restored", subject });
}
