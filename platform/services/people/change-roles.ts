import { appendAudit, json, type Tx } from "@suar/database";
import { givableRoles, ownRolesOf, SuarError, type Role } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { endUncoveredKey } from "./key-holders.ts";
import { lockMember, requireAnotherAdministrator } from "./member-queries.ts";
import { withdrawUncovered } from "./withdraw-uncovered.ts";

/**
 * Gives a person exactly these roles; they count from the person's next call on. What the new roles no longer cover ends
 * with them: the copy of the organisation's key, and invitations that are still open.
 * Errors: `session.forbidden`, `member.not_found` (also for one who left), `member.last_administrator`.
 */
export async function changeRoles(
  tx: Tx,
  actor: Actor,
  { id, roles }: { readonly id: string; readonly roles: readonly Role[] },
  now = Date.now(),
): Promise<void> {
  const { orgId } = actor;
  authorize(may(actor, "member.change_roles"), "member.change_roles");
  const row = await lockMember(tx, orgId, id);
  if (row.disabled_at !== null) throw new SuarError("member.not_found");
  const given = roles.filter((role) => !row.roles.includes(role));
  const taken = row.roles.filter((role) => !roles.includes(role));
  if (given.length + taken.length === 0) return;
  const givable = givableRoles(ownRolesOf(actor));
  authorize(
    [...given, ...taken].every((role) => givable.includes(role)),
    "member.change_roles",
  );
  const { user_id: userId } = row;
  if (taken.includes("administrator")) await requireAnotherAdministrator(tx, orgId, userId);
  await tx
    .updateTable("users")
    .set({ roles: json(roles) })
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .execute();
  await endUncoveredKey(tx, { orgId, userId, actor: actor.userId, held: roles });
  await withdrawUncovered(tx, { orgId, userId, actor: actor.userId, held: roles }, now);
  const subject = { kind: "member", id: userId };
  const details = { given, taken };
  await appendAudit(tx, { orgId, actor: actor.userId, action: "member.roles_changed", subject, details });
}
