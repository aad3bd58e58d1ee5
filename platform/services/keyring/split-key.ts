import { SuarError } from "@suar/domain";
import { combine, split } from "shamir-secret-sharing";
import { openFrom, sealTo } from "./crypto/hpke.ts";
import { joinParts } from "./crypto/join-parts.ts";
import { bytesOf, Secret } from "./crypto/secret.ts";
import { makeKeyPair, publicHalf } from "./crypto/x25519.ts";
import { packKey, unpackKey, type OrganisationKey } from "./organisation-key.ts";

/** The common private half of the keepers. It exists whole only while shares are made or put together. */
export type KeepersKey = Secret<"keepers">;

/** One keeper's part of it: alone it says nothing. */
export type KeyShare = Secret<"share">;

/** A new common pair: every version of the organisation's key is sealed to it, and two shares open it. */
export const makeKeepersKey = (): KeepersKey => new Secret("keepers", makeKeyPair().privateKey);

/** The public half, base64url. */
export const keepersPublicKey = (key: KeepersKey): string => publicHalf(bytesOf(key)).toString("base64url");

/**
 * Splits the common key so that any two of `count` shares give it back and one gives nothing.
 * Shapes: `count` 2..7. Source: Shamir, How to share a secret, CACM 22 (1979); over GF(2^8).
 */
export async function splitKeepersKey(key: KeepersKey, count: number): Promise<readonly KeyShare[]> {
  const shares = await split(new Uint8Array(bytesOf(key)), count, 2);
  return shares.map((share) => new Secret("share", share));
}

/** Puts two shares together. Errors: `key.broken_seal` when they do not give the key of `publicKey`. */
export async function combineShares(shares: readonly KeyShare[], publicKey: string): Promise<KeepersKey> {
  const bytes = await combine(shares.map((share) => new Uint8Array(bytesOf(share)))).catch((error: unknown) => {
    throw new SuarError("key.broken_seal", {}, { cause: error });
  });
  const key: KeepersKey = new Secret("keepers", bytes);
  // The sharing proves nothing by itself: wrong shares give other bytes, in silence.
  if (keepersPublicKey(key) !== publicKey) throw new SuarError("key.broken_seal");
  return key;
}

/** What a share is sealed for: the keeper who holds it, or the request that it answers. */
export interface ShareContext {
  readonly orgId: string;
  readonly setId: string;
  /** Id of the keeper or of the request. */
  readonly to: string;
  /** Id of the keeper whose share it is. */
  readonly of: string;
}

/** Seals a share to a public half (base64url). */
export const sealShare = (share: KeyShare, publicKey: string, context: ShareContext): string =>
  sealTo(Buffer.from(publicKey, "base64url"), bytesOf(share), contextOf(context)).toString("base64url");

/** Opens a share. Errors: `key.broken_seal`. */
export const openShare = (privateKey: Secret, sealed: string, context: ShareContext): KeyShare =>
  new Secret("share", openFrom(bytesOf(privateKey), Buffer.from(sealed, "base64url"), contextOf(context)));

/** Seals a version of the organisation's key to the keepers' public half. */
export const sealToKeepers = (orgId: string, key: OrganisationKey, publicKey: string): string =>
  sealTo(Buffer.from(publicKey, "base64url"), packKey(key), versionContext(orgId, key.version)).toString("base64url");

/** Opens what `sealToKeepers` sealed. Errors: `key.broken_seal`. */
export const openAsKeepers = (orgId: string, keepers: KeepersKey, version: number, sealed: string): OrganisationKey =>
  unpackKey(version, openFrom(bytesOf(keepers), Buffer.from(sealed, "base64url"), versionContext(orgId, version)));

const contextOf = ({ orgId, setId, to, of }: ShareContext): Buffer =>
  joinParts(["suar", "share", orgId, setId, to, of]);
const versionContext = (orgId: string, version: number): Buffer =>
  joinParts(["suar", "keepers", orgId, String(version)]);
