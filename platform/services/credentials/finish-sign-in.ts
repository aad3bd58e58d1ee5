import { appendAudit, type Database, type Tx } from "@suar/database";
import { SuarError, instantOf, type AuditAction } from "@suar/domain";
import { finishSession, type Actor } from "../sessions/index.ts";
import { clockOf } from "./clock-of.ts";
import { findTotp } from "./find-totp.ts";
import { hashRecoveryCode } from "./recovery-code.ts";
import type { SignInSeal } from "./sign-in-seal.ts";
import { matchTotp } from "./totp.ts";

/**
 * Finishes a sign-in with a code of the authenticator app or with a recovery code; each is taken once. Anybody may
 * finish their own. A wrong code is recorded, because whoever tries knows the password.
 * Errors: `sign_in.code_wrong` with the node's time; `sign_in.seal_missing` when this node cannot open the app's secret.
 */
export async function finishSignIn(
  transaction: Database["transaction"],
  actor: Actor,
  { code, seal }: { readonly code: string; readonly seal: SignInSeal },
  now = Date.now(),
): Promise<void> {
  if (actor.unfinished !== true) return;
  const isRight = await transaction(async (tx) => {
    const digits = code.replaceAll(/[\s-]/g, "");
    const isCode = /^\d{6}$/.test(digits);
    const taken = isCode
      ? await takeTotp(tx, actor, { code: digits, seal }, now)
      : await takeRecovery(tx, actor, code, now);
    await record(tx, actor, taken ? (isCode ? "second_factor.passed" : "recovery_code.used") : "second_factor.refused");
    if (taken) await finishSession(tx, actor, now);
    return taken;
  });
  if (!isRight) throw new SuarError("sign_in.code_wrong", clockOf(now));
}

async function takeTotp(
  tx: Tx,
  actor: Actor,
  { code, seal }: { readonly code: string; readonly seal: SignInSeal },
  now: number,
): Promise<boolean> {
  const app = await findTotp(tx, actor);
  if (app === undefined) return false;
  const secret = seal.open(app.sealed_secret, ["totp", actor.orgId, actor.userId]);
  const step = matchTotp(secret, code, { now, lastStep: app.last_step });
  if (step === undefined) return false;
  await tx
    .updateTable("totp_secrets")
    .set({ last_step: step })
    .where("org_id", "=", actor.orgId)
    .where("user_id", "=", actor.userId)
    .execute();
  return true;
}

async function takeRecovery(tx: Tx, actor: Actor, code: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("recovery_codes")
    .set({ used_at: instantOf(now) })
    .where("org_id", "=", actor.orgId)
    .where("user_id", "=", actor.userId)
    .where("code_hash", "=", hashRecoveryCode(actor, code))
    .where("used_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function record(tx: Tx, actor: Actor, action: AuditAction): Promise<void> {
  const subject = { kind: "session", id: actor.sessionId };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action, subject });
}
