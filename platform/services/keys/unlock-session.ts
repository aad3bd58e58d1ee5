import { appendAudit, type Database } from "@suar/database";
import { SuarError } from "@suar/domain";
import { readyMemberKey, sealToSession, settleMemberKey } from "../keyring/index.ts";
import { verifyPassword, type Actor } from "../sessions/index.ts";

/**
 * Opens the member's key in a session that only signed in, by the password. It ends with the session.
 * Errors: `password.wrong`; `key.locked` when the password is right and still does not open the key, because it was set
 * while nobody could: then two keepers bring it back, or a colleague gives the key anew.
 */
export async function unlockSession(
  transaction: Database["transaction"],
  actor: Actor,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<void> {
  const { orgId, userId, sessionId } = actor;
  const person = await transaction((tx) =>
    tx
      .selectFrom("users")
      .select("password_hash")
      .where("org_id", "=", orgId)
      .where("user_id", "=", userId)
      .executeTakeFirst(),
  );
  if (!(await verifyPassword(password, person?.password_hash))) throw new SuarError("password.wrong");
  const ready = await readyMemberKey(transaction, actor, password);
  await transaction(async (tx) => {
    const key = await settleMemberKey(tx, actor, ready);
    if (key === undefined) throw new SuarError("key.locked");
    await tx
      .updateTable("sessions")
      .set({ sealed_member_key: sealToSession(token, sessionId, key) })
      .where("org_id", "=", orgId)
      .where("session_id", "=", sessionId)
      .execute();
    const subject = { kind: "session", id: sessionId };
    await appendAudit(tx, { orgId, actor: userId, action: "key.unlocked", subject, details: {} });
  });
}
