import { verifyRegistrationResponse } from "@simplewebauthn/server";
import { appendAudit, type Database, type Tx } from "@suar/database";
import { SuarError, instantOf, type NewPasskeyAnswer, type Passkey, type PasskeyId } from "@suar/domain";
import { addPasskey as letPasskeyOpen } from "../keyring/index.ts";
import { authorize, makeId, may, type Actor } from "../sessions/index.ts";
import { readClientData, type PasskeyFault } from "./check-passkey-answer.ts";
import type { RelyingParty } from "./relying-party.ts";
import { requireConfirmed } from "./require-confirmed.ts";
import { takeChallenge } from "./take-challenge.ts";

/** A new passkey as the browser gave it. */
export interface NewPasskey {
  readonly name: string;
  readonly answer: NewPasskeyAnswer;
  /** What its PRF extension gave, 32 bytes base64url. */
  readonly secret?: string | undefined;
}

/**
 * Keeps a new passkey of the person. With its secret, in a session that carries the member's key, it opens that too.
 * Errors: `session.confirm_needed`; `passkey.refused`, `passkey.answer_used`, `passkey.answer_expired` with `reason`.
 */
export async function addPasskey(
  transaction: Database["transaction"],
  actor: Actor,
  { party, ...input }: NewPasskey & { readonly party: RelyingParty },
  now = Date.now(),
): Promise<Passkey> {
  authorize(may(actor, "sign_in.change", { orgId: actor.orgId, ownerId: actor.userId }), "sign_in.change");
  const { challenge } = readClientData(input.answer);
  const question = await transaction(async (tx) => {
    await requireConfirmed(tx, actor, now);
    return takeChallenge(tx, { challenge, purpose: "passkey_add", userId: actor.userId }, now);
  });
  if (question.kind === "used") throw new SuarError("passkey.answer_used", { reason: "answer_used" });
  if (question.kind === "gone") throw new SuarError("passkey.answer_expired", { reason: "answer_expired" });
  const made = await checkNewPasskey(input.answer, party);
  if ("fault" in made) {
    await transaction((tx) => recordRefusal(tx, actor, made.fault));
    throw new SuarError("passkey.refused", { reason: made.fault });
  }
  return transaction((tx) => keepPasskey(tx, actor, { ...input, ...made }, now));
}

interface CheckedPasskey {
  readonly credentialId: string;
  readonly publicKey: string;
  readonly counter: number;
  readonly synced: boolean;
}

async function checkNewPasskey(
  answer: NewPasskeyAnswer,
  party: RelyingParty,
): Promise<CheckedPasskey | { readonly fault: PasskeyFault }> {
  const { challenge, origin } = readClientData(answer);
  if (origin !== party.origin) return { fault: "origin" };
  const { attestationObject, clientDataJSON } = answer.response;
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: { ...answer, response: { attestationObject, clientDataJSON } },
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
    });
    if (registrationInfo === undefined) return { fault: "proof" };
    const { credential, credentialBackedUp: synced } = registrationInfo;
    const publicKey = Buffer.from(credential.publicKey).toString("base64url");
    return { credentialId: credential.id, publicKey, counter: credential.counter, synced };
  } catch {
    // The library says in many ways that the proof is none.
    return { fault: "proof" };
  }
}

async function keepPasskey(
  tx: Tx,
  actor: Actor,
  { name, secret, ...made }: Omit<NewPasskey, "answer"> & CheckedPasskey,
  now: number,
): Promise<Passkey> {
  const id = makeId<PasskeyId>();
  const at = instantOf(now);
  const opensKey = secret !== undefined && actor.memberKey !== undefined;
  await tx
    .insertInto("passkeys")
    .values({
      org_id: actor.orgId,
      passkey_id: id,
      user_id: actor.userId,
      credential_id: made.credentialId,
      public_key: made.publicKey,
      counter: made.counter,
      name,
      synced: made.synced,
      opens_key: opensKey,
      created_at: at,
    })
    .execute();
  if (secret !== undefined && actor.memberKey !== undefined) {
    const passkey = { credentialId: made.credentialId, prfOutput: Buffer.from(secret, "base64url") };
    await letPasskeyOpen(tx, actor, actor.memberKey, passkey);
  }
  const subject = { kind: "passkey", id };
  const details = { opensKey, synced: made.synced };
  await appendAudit(tx, { orgId: actor.orgId, actor: actor.userId, action: "passkey.added", subject, details });
  return { id, name, createdAt: at, lastUsedAt: null, synced: made.synced, opensKey };
}

async function recordRefusal(tx: Tx, actor: Actor, reason: PasskeyFault): Promise<void> {
  const subject = { kind: "user", id: actor.userId };
  const event = { orgId: actor.orgId, actor: actor.userId, action: "passkey.refused", subject } as const;
  await appendAudit(tx, { ...event, details: { reason } });
}
