import { appendAudit, type Tx } from "@suar/database";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { requireConfirmed } from "./require-confirmed.ts";
import { requireOtherWay } from "./require-other-way.ts";

/**
 * The other service's account signs the person in no more.
 * Errors: `session.confirm_needed`; `sign_in.last_way`.
 */
export async function unlinkOidc(
  tx: Tx,
  actor: Actor,
  { issuer }: { readonly issuer: string },
  now = Date.now(),
): Promise<void> {
  authorize(may(actor, "sign_in.change", { orgId: actor.orgId, ownerId: actor.userId }), "sign_in.change");
  await requireConfirmed(tx, actor, now);
  const { numDeletedRows } = await tx
    .deleteFrom("linked_sign_ins")
    .where("org_id", "=", actor.orgId)
    .where("user_id", "=", actor.userId)
    .where("issuer", "=", issuer)
    .executeTakeFirst();
  if (numDeletedRows === 0n) return;
  await requireOtherWay(tx, actor);
  const subject = { kind: "user", id: actor.userId };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "sign_in.unlinked", subject });
}
