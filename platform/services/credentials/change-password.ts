import { appendAudit, type Database } from "@suar/database";
import { SuarError, instantOf } from "@suar/domain";
import { rewrapMemberKey, settleMemberKey } from "../keyring/index.ts";
import { authorize, hashPassword, may, requireGoodPassword, type Actor } from "../sessions/index.ts";
import { requirePassword } from "./require-password.ts";

/** The password that the person has, and the one that they want. */
export interface ChangePassword {
  readonly current: string;
  readonly next: string;
}

/**
 * Puts a new password in the place of the person's, lets it open the member's key instead of the old one, and ends all
 * their other sessions.
 * Errors: `password.wrong`; `password.weak`; `key.locked` when neither session nor old password opens the key.
 */
export async function changePassword(
  transaction: Database["transaction"],
  actor: Actor,
  { current, next }: ChangePassword,
  now = Date.now(),
): Promise<void> {
  authorize(may(actor, "sign_in.change", { orgId: actor.orgId, ownerId: actor.userId }), "sign_in.change");
  const person = await requirePassword(transaction, actor, current);
  requireGoodPassword(next, [person.name, person.email, person.organisation]);
  const hash = await hashPassword(next);
  const wrapped = await rewrapMemberKey(transaction, actor, { old: current, new: next });
  await transaction(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable("users")
      .set({ password_hash: hash, password_changed_at: instantOf(now) })
      .where("org_id", "=", actor.orgId)
      .where("user_id", "=", actor.userId)
      .where("password_hash", "=", person.passwordHash)
      .executeTakeFirst();
    // Another session changed it meanwhile, and the key is wrapped by that one's password.
    if (numUpdatedRows === 0n) throw new SuarError("password.wrong");
    await settleMemberKey(tx, actor, wrapped);
    const { numDeletedRows } = await tx
      .deleteFrom("sessions")
      .where("org_id", "=", actor.orgId)
      .where("user_id", "=", actor.userId)
      .where("session_id", "<>", actor.sessionId)
      .executeTakeFirst();
    const subject = { kind: "user", id: actor.userId };
    const details = { sessionsEnded: Number(numDeletedRows) };
    await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "password.changed", subject, details });
  });
}
