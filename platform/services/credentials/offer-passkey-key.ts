import { generateAuthenticationOptions } from "@simplewebauthn/server";
import type { Tx } from "@suar/database";
import { SuarError } from "@suar/domain";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { askChallenge, challengeMs, makeChallenge } from "./ask-challenge.ts";
import type { PasskeyQuestion } from "./offer-passkey-sign-in.ts";
import { listPasskeys } from "./passkey-queries.ts";
import { passkeySalt } from "./passkey-salt.ts";
import type { RelyingParty } from "./relying-party.ts";

/**
 * Asks one of the person's passkeys for its secret, so that it may open the member's key from then on. Many devices give
 * the secret only when a passkey is used, not when it is made.
 * Errors: `passkey.not_found`, also for somebody else's.
 */
export async function offerPasskeyKey(
  tx: Tx,
  actor: Actor,
  { id, party, nodeId }: { readonly id: string; readonly party: RelyingParty; readonly nodeId: string },
  now = Date.now(),
): Promise<PasskeyQuestion> {
  authorize(may(actor, "sign_in.change", { orgId: actor.orgId, ownerId: actor.userId }), "sign_in.change");
  const known = (await listPasskeys(tx, actor)).find(({ passkey }) => passkey.id === id);
  if (known === undefined) throw new SuarError("passkey.not_found");
  const challenge = await askChallenge(tx, { purpose: "passkey_key", of: actor, challenge: makeChallenge() }, now);
  const options = await generateAuthenticationOptions({
    rpID: party.id,
    challenge: new Uint8Array(Buffer.from(challenge, "base64url")),
    allowCredentials: [{ id: known.credentialId }],
    userVerification: "required",
    timeout: challengeMs,
  });
  return { options, salt: passkeySalt(nodeId) };
}
