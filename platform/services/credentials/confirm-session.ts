import type { Database } from "@suar/database";
import { instantOf } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { requirePassword } from "./require-password.ts";

/**
 * The person gives the password again, so that they may change how they sign in.
 * Errors: `password.wrong`.
 */
export async function confirmSession(
  transaction: Database["transaction"],
  actor: Actor,
  { password }: { readonly password: string },
  now = Date.now(),
): Promise<void> {
  authorize(may(actor, "sign_in.change", { orgId: actor.orgId, ownerId: actor.userId }), "sign_in.change");
  await requirePassword(transaction, actor, password);
  await transaction((tx) =>
    tx
      .updateTable("sessions")
      .set({ confirmed_at: instantOf(now) })
      .where("org_id", "=", actor.orgId)
      .where("session_id", "=", actor.sessionId)
      .execute(),
  );
}
