import { appendAudit, type Tx } from "@suar/database";
import { SuarError } from "@suar/domain";
import { removePasskey as letPasskeyOpenNothing } from "../keyring/index.ts";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { requireConfirmed } from "./require-confirmed.ts";
import { requireOtherWay } from "./require-other-way.ts";

/**
 * Takes a passkey away from the person; it signs nobody in and opens nothing any more. The last way in stays.
 * Errors: `session.confirm_needed`; `passkey.not_found`, also for somebody else's; `sign_in.last_way`.
 */
export async function removePasskey(tx: Tx, actor: Actor, id: string, now = Date.now()): Promise<void> {
  authorize(may(actor, "sign_in.change", { orgId: actor.orgId, ownerId: actor.userId }), "sign_in.change");
  await requireConfirmed(tx, actor, now);
  const removed = await tx
    .deleteFrom("passkeys")
    .where("org_id", "=", actor.orgId)
    .where("user_id", "=", actor.userId)
    .where((where) => where.eb(where.cast<string>("passkey_id", "text"), "=", id))
    .returning(["passkey_id", "credential_id"])
    .executeTakeFirst();
  if (removed === undefined) throw new SuarError("passkey.not_found");
  await requireOtherWay(tx, actor);
  await letPasskeyOpenNothing(tx, actor, removed.credential_id);
  const subject = { kind: "passkey", id: removed.passkey_id };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "passkey.removed", subject });
}
