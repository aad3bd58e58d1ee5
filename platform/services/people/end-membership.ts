import { appendAudit, type Tx } from "@suar/database";
import { instantOf, SuarError } from "@suar/domain";
import { endEmergenciesOf } from "../emergency/index.ts";
import { dropMemberKey } from "../keys/index.ts";
import { withdrawProgramsOf } from "../programs/index.ts";
import type { Actor } from "../sessions/index.ts";
import { lockMember, requireAnotherAdministrator } from "./member-queries.ts";
import { withdrawUncovered } from "./withdraw-uncovered.ts";

/**
 * Ends somebody's place in the organisation at once: every session, their keys, their open invitations, the programs that
 * they let in, a further role. The row stays, so that the history keeps the name of who did what.
 * Errors: `member.not_found` (also for one who left already), `member.last_administrator`.
 */
export async function endMembership(tx: Tx, actor: Actor, id: string, now: number): Promise<void> {
  const { orgId } = actor;
  const row = await lockMember(tx, orgId, id);
  if (row.disabled_at !== null) throw new SuarError("member.not_found");
  const { user_id: userId } = row;
  if (row.roles.includes("administrator")) await requireAnotherAdministrator(tx, orgId, userId);
  await tx
    .updateTable("users")
    .set({ disabled_at: instantOf(now) })
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .execute();
  const { numDeletedRows } = await tx
    .deleteFrom("sessions")
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  await dropMemberKey(tx, { orgId, userId }, actor.userId);
  await withdrawProgramsOf(tx, { orgId, userId, by: actor.userId }, now);
  await endEmergenciesOf(tx, { orgId, userId, by: actor.userId }, now);
  await withdrawUncovered(tx, { orgId, userId, actor: actor.userId, held: [] }, now);
  const action = userId === actor.userId ? "member.left" : "member.removed";
  const subject = { kind: "member", id: userId };
  const details = { sessions: Number(numDeletedRows) };
  await appendAudit(tx, { orgId, actor: actor.userId, action, subject, details });
}
