import type { Database } from "@suar/database";
import { SuarError, type PasskeyAnswer } from "@suar/domain";
import { addPasskey as letPasskeyOpen } from "../keyring/index.ts";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { judgePasskey } from "./judge-passkey.ts";
import type { RelyingParty } from "./relying-party.ts";
import { requireConfirmed } from "./require-confirmed.ts";

/** A passkey's answer with its secret, 32 bytes base64url. */
export interface PasskeyKey {
  readonly answer: PasskeyAnswer;
  readonly secret: string;
  readonly party: RelyingParty;
}

/**
 * From now on this passkey of the person opens the member's key too. The session must carry the key: nobody can give
 * away what they have not opened.
 * Errors: `key.locked`; `session.confirm_needed`; those of a passkey's answer.
 */
export async function letPasskeyOpenKey(
  transaction: Database["transaction"],
  actor: Actor,
  { answer, secret, party }: PasskeyKey,
  now = Date.now(),
): Promise<void> {
  authorize(may(actor, "sign_in.change", { orgId: actor.orgId, ownerId: actor.userId }), "sign_in.change");
  const { memberKey } = actor;
  if (memberKey === undefined) throw new SuarError("key.locked");
  const judged = await transaction(async (tx) => {
    await requireConfirmed(tx, actor, now);
    const outcome = await judgePasskey(tx, { answer, party, purpose: "passkey_key", userId: actor.userId }, now);
    if ("refused" in outcome) return outcome;
    const { org_id: orgId, passkey_id: id, credential_id: credentialId } = outcome.passkey;
    await letPasskeyOpen(tx, actor, memberKey, { credentialId, prfOutput: Buffer.from(secret, "base64url") });
    await tx
      .updateTable("passkeys")
      .set({ opens_key: true })
      .where("org_id", "=", orgId)
      .where("passkey_id", "=", id)
      .execute();
    return outcome;
  });
  if ("refused" in judged) throw new SuarError(judged.refused, { reason: judged.reason });
}
