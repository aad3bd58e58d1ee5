import type { Tx } from "@suar/database";
import { SuarError } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { findTotp } from "./find-totp.ts";
import { makeRecoveryCodes } from "./make-recovery-codes.ts";
import { requireConfirmed } from "./require-confirmed.ts";

/**
 * New recovery codes for somebody who has an authenticator app; the ones before stop working.
 * Errors: `session.confirm_needed`; `sign_in.setup_expired` without an app.
 */
export async function renewRecoveryCodes(
  tx: Tx,
  actor: Actor,
  now = Date.now(),
): Promise<{ readonly recoveryCodes: readonly string[] }> {
  authorize(may(actor, "sign_in.change", { orgId: actor.orgId, ownerId: actor.userId }), "sign_in.change");
  await requireConfirmed(tx, actor, now);
  if ((await findTotp(tx, actor)) === undefined) throw new SuarError("sign_in.setup_expired");
  return { recoveryCodes: await makeRecoveryCodes(tx, actor, now) };
}
