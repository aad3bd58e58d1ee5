import type { Database } from "@suar/database";
import { SuarError, type PasskeyAnswer } from "@suar/domain";
import { openByPasskey } from "../keyring/index.ts";
import type { Device } from "../proofs/index.ts";
import { startSession, type StartedSession } from "../sessions/index.ts";
import { judgePasskey } from "./judge-passkey.ts";
import type { RelyingParty } from "./relying-party.ts";

/** A passkey's answer, and where it was given. */
export interface PasskeySignIn {
  readonly answer: PasskeyAnswer;
  /** What its PRF extension gave, 32 bytes base64url; without it the passkey only signs in. */
  readonly secret?: string | undefined;
  readonly device: Device;
  readonly party: RelyingParty;
}

/**
 * Opens a session for the person whose passkey answered. It is a second factor in itself, because the device checked the
 * person; with its secret it also opens the member's key.
 * Errors: `passkey.not_known`, `passkey.refused`, `passkey.answer_used`, `passkey.answer_expired`,
 * `passkey.counter_back`, each with `reason`; `call.invalid`.
 */
export async function signInByPasskey(
  transaction: Database["transaction"],
  { answer, secret, device, party }: PasskeySignIn,
  now = Date.now(),
): Promise<StartedSession> {
  const outcome = await transaction(async (tx) => {
    const judged = await judgePasskey(tx, { answer, party, purpose: "passkey_sign_in" }, now);
    if ("refused" in judged) return judged;
    const { org_id: orgId, user_id: userId, credential_id: credentialId } = judged.passkey;
    const holder = { orgId, userId };
    const memberKey =
      secret === undefined
        ? undefined
        : await openByPasskey(tx, holder, { credentialId, prfOutput: Buffer.from(secret, "base64url") });
    return startSession(tx, { ...holder, device, method: "passkey", memberKey, now });
  });
  if ("refused" in outcome) throw new SuarError(outcome.refused, { reason: outcome.reason });
  return outcome;
}
