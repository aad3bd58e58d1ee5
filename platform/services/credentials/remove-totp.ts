import { appendAudit, type Tx } from "@suar/database";
import { SuarError } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { findPerson } from "./credential-queries.ts";
import { requireConfirmed } from "./require-confirmed.ts";

/**
 * Switches the authenticator app off and makes its recovery codes worthless.
 * Errors: `session.confirm_needed`; `sign_in.second_factor_required` while the organisation requires a second step.
 */
export async function removeTotp(tx: Tx, actor: Actor, now = Date.now()): Promise<void> {
  authorize(may(actor, "sign_in.change", { orgId: actor.orgId, ownerId: actor.userId }), "sign_in.change");
  await requireConfirmed(tx, actor, now);
  const { isSecondFactorRequired } = await findPerson(tx, actor);
  if (isSecondFactorRequired) throw new SuarError("sign_in.second_factor_required");
  const { numDeletedRows } = await tx
    .deleteFrom("totp_secrets")
    .where("org_id", "=", actor.orgId)
    .where("user_id", "=", actor.userId)
    .executeTakeFirst();
  await tx.deleteFrom("recovery_codes").where("org_id", "=", actor.orgId).where("user_id", "=", actor.userId).execute();
  if (numDeletedRows === 0n) return;
  const subject = { kind: "user", id: actor.userId };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "second_factor.removed", subject });
}
