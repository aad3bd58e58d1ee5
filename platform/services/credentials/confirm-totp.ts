import { appendAudit, type Tx } from "@suar/database";
import { SuarError, instantOf } from "@suar/domain";
import { authorize, finishSession, may, type Actor } from "../sessions/index.ts";
import { requireNoApp } from "./begin-totp.ts";
import { clockOf } from "./clock-of.ts";
import { makeRecoveryCodes } from "./make-recovery-codes.ts";
import { readSetUp } from "./read-set-up.ts";
import { requireConfirmed } from "./require-confirmed.ts";
import type { SignInSeal } from "./sign-in-seal.ts";
import { takeChallenge } from "./take-challenge.ts";
import { clockDifference, matchTotp } from "./totp.ts";

/** The first code of a new app. */
export interface ConfirmTotp {
  readonly setUp: string;
  readonly code: string;
}

/**
 * Takes the app into use with its first right code, and makes ten recovery codes, shown this once. An app before it ends.
 * A sign-in that waited for the set-up is finished by it.
 * Errors: `sign_in.code_wrong`; `sign_in.clock_wrong` with `minutes` when the code is right for another time;
 * `sign_in.setup_expired`; `session.confirm_needed`; `session.second_factor_due`.
 */
export async function confirmTotp(
  tx: Tx,
  actor: Actor,
  { setUp, code, seal }: ConfirmTotp & { readonly seal: SignInSeal },
  now = Date.now(),
): Promise<{ readonly recoveryCodes: readonly string[] }> {
  authorize(may(actor, "sign_in.change", { orgId: actor.orgId, ownerId: actor.userId }), "sign_in.change");
  await requireConfirmed(tx, actor, now);
  await requireNoApp(tx, actor);
  const secret = await readSetUp(tx, actor, { setUp, seal }, now);
  const digits = code.replaceAll(/[\s-]/g, "");
  const step = matchTotp(secret, digits, { now, lastStep: null });
  if (step === undefined) {
    const minutes = clockDifference(secret, digits, now);
    if (minutes === undefined) throw new SuarError("sign_in.code_wrong", clockOf(now));
    throw new SuarError("sign_in.clock_wrong", { minutes: Math.abs(minutes), ...clockOf(now) });
  }
  await takeChallenge(tx, { challenge: setUp, purpose: "totp_set_up", userId: actor.userId }, now);
  const { orgId: org_id, userId: user_id } = actor;
  const change = {
    sealed_secret: seal.seal(secret, ["totp", actor.orgId, actor.userId]),
    last_step: step,
    created_at: instantOf(now),
  };
  await tx
    .insertInto("totp_secrets")
    .values({ org_id, user_id, ...change })
    .onConflict((conflict) => conflict.columns(["org_id", "user_id"]).doUpdateSet(change))
    .execute();
  const subject = { kind: "user", id: actor.userId };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "second_factor.set_up", subject });
  const recoveryCodes = await makeRecoveryCodes(tx, actor, now);
  if (actor.unfinished === true) await finishSession(tx, actor, now);
  return { recoveryCodes };
}
