import type { Tx } from "@suar/database";
import { SuarError, type TotpSetUp } from "@suar/domain";
import { randomBytes } from "node:crypto";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { askChallenge, makeChallenge } from "./ask-challenge.ts";
import { findPerson } from "./credential-queries.ts";
import { requireConfirmed } from "./require-confirmed.ts";
import type { SignInSeal } from "./sign-in-seal.ts";
import { base32, totpUri } from "./totp-uri.ts";

/** 160 bits, as RFC 4226, section 4, recommends. */
const secretBytes = 20;

/** Long enough to install an app. Milliseconds. */
const setUpMs = 30 * 60_000;

/**
 * A new secret for an authenticator app; it counts only after the first right code, and the app before it until then.
 * Errors: `session.confirm_needed`; `session.second_factor_due` for an unfinished sign-in of somebody who has an app: who
 * knows only the password must not put another app in its place.
 */
export async function beginTotp(tx: Tx, actor: Actor, seal: SignInSeal, now = Date.now()): Promise<TotpSetUp> {
  authorize(may(actor, "sign_in.change", { orgId: actor.orgId, ownerId: actor.userId }), "sign_in.change");
  await requireConfirmed(tx, actor, now);
  await requireNoApp(tx, actor);
  const person = await findPerson(tx, actor);
  const secret = randomBytes(secretBytes);
  const setUp = makeChallenge();
  const sealed = seal.seal(secret, ["totp-set-up", actor.userId]);
  const { orgId, userId } = actor;
  await askChallenge(
    tx,
    { purpose: "totp_set_up", of: { orgId, userId }, sealed, challenge: setUp, livesMs: setUpMs },
    now,
  );
  return { setUp, secret: base32(secret), uri: totpUri({ secret, ...person }) };
}

/** Errors: `session.second_factor_due` for an unfinished sign-in of somebody who has an app. */
export async function requireNoApp(tx: Tx, actor: Actor): Promise<void> {
  if (actor.unfinished !== true) return;
  const app = await tx
    .selectFrom("totp_secrets")
    .select("user_id")
    .where("org_id", "=", actor.orgId)
    .where("user_id", "=", actor.userId)
    .executeTakeFirst();
  if (app !== undefined) throw new SuarError("session.second_factor_due");
}
