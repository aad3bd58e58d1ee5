import { generateRegistrationOptions, type PublicKeyCredentialCreationOptionsJSON } from "@simplewebauthn/server";
import type { Tx } from "@suar/database";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { askChallenge, challengeMs, makeChallenge } from "./ask-challenge.ts";
import { findPerson } from "./credential-queries.ts";
import { listPasskeys } from "./passkey-queries.ts";
import { passkeySalt } from "./passkey-salt.ts";
import type { RelyingParty } from "./relying-party.ts";
import { requireConfirmed } from "./require-confirmed.ts";

/** What the browser is given for `navigator.credentials.create()`, and the salt of the node for the PRF extension. */
export interface NewPasskeyQuestion {
  readonly options: PublicKeyCredentialCreationOptionsJSON;
  /** 32 bytes, base64url. */
  readonly salt: string;
}

/**
 * Asks a device for a new passkey of the person: one that it finds without being told whose, with a check of the person.
 * Nothing about the device is asked for (no attestation).
 * Errors: `session.confirm_needed`.
 */
export async function offerPasskey(
  tx: Tx,
  actor: Actor,
  { party, nodeId }: { readonly party: RelyingParty; readonly nodeId: string },
  now = Date.now(),
): Promise<NewPasskeyQuestion> {
  authorize(may(actor, "sign_in.change", { orgId: actor.orgId, ownerId: actor.userId }), "sign_in.change");
  await requireConfirmed(tx, actor, now);
  const person = await findPerson(tx, actor);
  const known = await listPasskeys(tx, actor);
  const challenge = await askChallenge(tx, { purpose: "passkey_add", of: actor, challenge: makeChallenge() }, now);
  const options = await generateRegistrationOptions({
    rpName: `Suar: ${person.organisation}`,
    rpID: party.id,
    userID: new TextEncoder().encode(actor.userId),
    userName: person.email,
    userDisplayName: person.name,
    challenge: new Uint8Array(Buffer.from(challenge, "base64url")),
    attestationType: "none",
    excludeCredentials: known.map(({ credentialId: id }) => ({ id })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    timeout: challengeMs,
  });
  return { options, salt: passkeySalt(nodeId) };
}
