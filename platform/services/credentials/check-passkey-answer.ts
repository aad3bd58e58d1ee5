import { SuarError, type PasskeyAnswer } from "@suar/domain";
import { verifyAuthenticationResponse } from "@simplewebauthn/server";
import { createHash } from "node:crypto";
import { z } from "zod";
import type { RelyingParty } from "./relying-party.ts";

/** Why an answer proves nothing. `counter` is found by who knows the last one. */
export const passkeyFaults = ["origin", "relying_party", "user_verification", "proof"] as const;
export type PasskeyFault = (typeof passkeyFaults)[number];

const clientDataSchema = z.object({ type: z.string(), challenge: z.string().min(1).max(500), origin: z.string() });

/**
 * The question and the site that an answer says it is for; still to be proven.
 * Errors: `call.invalid` with the field `answer` for one that is no answer of a passkey.
 */
export function readClientData(answer: { readonly response: { readonly clientDataJSON: string } }): {
  readonly challenge: string;
  readonly origin: string;
} {
  try {
    const text = Buffer.from(answer.response.clientDataJSON, "base64url").toString("utf8");
    return clientDataSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new SuarError("call.invalid", { field: "answer" }, { cause: error });
  }
}

/** What a proven answer tells. */
export interface ProvenAnswer {
  readonly counter: number;
  readonly synced: boolean;
}

/**
 * Whether a passkey's answer is for this node, made with a check of the person, and signed by the key that is known.
 * The counter is given back, not judged.
 */
export async function checkPasskeyAnswer(
  answer: PasskeyAnswer,
  { publicKey, party }: { readonly publicKey: string; readonly party: RelyingParty },
): Promise<ProvenAnswer | { readonly fault: PasskeyFault }> {
  const { challenge, origin } = readClientData(answer);
  if (origin !== party.origin) return { fault: "origin" };
  const { rpIdHash, isVerified } = readAuthenticatorData(answer.response.authenticatorData);
  if (rpIdHash !== createHash("sha256").update(party.id).digest("hex")) return { fault: "relying_party" };
  if (!isVerified) return { fault: "user_verification" };
  const { userHandle, ...response } = answer.response;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...answer, response: { ...response, ...(userHandle === undefined ? {} : { userHandle }) } },
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      credential: { id: answer.id, publicKey: new Uint8Array(Buffer.from(publicKey, "base64url")), counter: 0 },
    });
    if (!verified) return { fault: "proof" };
    return { counter: authenticationInfo.newCounter, synced: authenticationInfo.credentialBackedUp };
  } catch {
    // The library says in many ways that the proof is none: wrong signature, wrong key, bytes that are no answer.
    return { fault: "proof" };
  }
}

/** Flags and relying party of authenticator data. Source: Web Authentication, Level 3, 6.1: 32 bytes hash, 1 byte flags. */
function readAuthenticatorData(text: string): { readonly rpIdHash: string; readonly isVerified: boolean } {
  const bytes = Buffer.from(text, "base64url");
  return { rpIdHash: bytes.subarray(0, 32).toString("hex"), isVerified: ((bytes[32] ?? 0) & 0x04) !== 0 };
}

/**
 * Whether a passkey's own count of its uses moved on. Passkeys that do not count say 0 for ever. One that goes back, or
 * stands still, means that there are two of it (Web Authentication, Level 3, 6.1.1).
 */
export const hasMovedOn = (stored: number, told: number): boolean => (stored === 0 && told === 0) || told > stored;
