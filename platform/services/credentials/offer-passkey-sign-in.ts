import { generateAuthenticationOptions, type PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/server";
import type { Tx } from "@suar/database";
import { askChallenge, challengeMs, makeChallenge } from "./ask-challenge.ts";
import { passkeySalt } from "./passkey-salt.ts";
import type { RelyingParty } from "./relying-party.ts";

/** What the browser is given for `navigator.credentials.get()`, and the salt of the node for the PRF extension. */
export interface PasskeyQuestion {
  readonly options: PublicKeyCredentialRequestOptionsJSON;
  /** 32 bytes, base64url. */
  readonly salt: string;
}

/** Asks any passkey of this node to sign its person in; nobody has to type who they are. */
export async function offerPasskeySignIn(
  tx: Tx,
  { party, nodeId }: { readonly party: RelyingParty; readonly nodeId: string },
  now = Date.now(),
): Promise<PasskeyQuestion> {
  const challenge = await askChallenge(tx, { purpose: "passkey_sign_in", challenge: makeChallenge() }, now);
  const options = await generateAuthenticationOptions({
    rpID: party.id,
    challenge: new Uint8Array(Buffer.from(challenge, "base64url")),
    userVerification: "required",
    timeout: challengeMs,
  });
  return { options, salt: passkeySalt(nodeId) };
}
