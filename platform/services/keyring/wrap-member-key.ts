import { randomBytes } from "node:crypto";
import { deriveKey } from "./crypto/derive-key.ts";
import { passphraseKey } from "./crypto/passphrase-key.ts";
import { openFromText, sealToText } from "./crypto/seal-text.ts";
import { Secret, bytesOf } from "./crypto/secret.ts";
import { MemberKey, type KeyHolder } from "./member-key.ts";

/** A member's private half, sealed: what `member_key_wraps` keeps. */
export interface MemberKeyWrap {
  readonly method: "passphrase" | "passkey";
  /** Empty for the passphrase. */
  readonly credentialId: string;
  readonly salt: string;
  readonly sealed: string;
}

/** What a passkey's PRF extension gave in the browser: 32 bytes that only this credential gives. */
export interface PasskeySecret {
  readonly credentialId: string;
  readonly prfOutput: Uint8Array;
}

/** Seals the key by a passphrase. Takes about 90 ms: call it outside a transaction. */
export async function wrapByPassphrase(holder: KeyHolder, key: MemberKey, passphrase: string): Promise<MemberKeyWrap> {
  const salt = randomBytes(16);
  const sealing = new Secret("wrap", await passphraseKey(passphrase, salt, ownerOf(holder)));
  const sealed = sealToText(sealing, bytesOf(key), placeOf(holder, "passphrase", ""));
  return { method: "passphrase", credentialId: "", salt: salt.toString("base64url"), sealed };
}

/** Opens what `wrapByPassphrase` sealed. Takes about 90 ms. Errors: `key.broken_seal` for another passphrase. */
export async function unwrapByPassphrase(
  holder: KeyHolder,
  wrap: Pick<MemberKeyWrap, "salt" | "sealed">,
  passphrase: string,
): Promise<MemberKey> {
  const salt = Buffer.from(wrap.salt, "base64url");
  const sealing = new Secret("wrap", await passphraseKey(passphrase, salt, ownerOf(holder)));
  return new MemberKey(openFromText(sealing, wrap.sealed, placeOf(holder, "passphrase", "")));
}

/** Seals the key by a passkey. */
export function wrapByPasskey(holder: KeyHolder, key: MemberKey, passkey: PasskeySecret): MemberKeyWrap {
  const salt = randomBytes(16);
  const { credentialId } = passkey;
  const sealed = sealToText(prfKey(holder, passkey, salt), bytesOf(key), placeOf(holder, "passkey", credentialId));
  return { method: "passkey", credentialId, salt: salt.toString("base64url"), sealed };
}

/** Opens what `wrapByPasskey` sealed. Errors: `key.broken_seal` for another passkey. */
export function unwrapByPasskey(
  holder: KeyHolder,
  wrap: Pick<MemberKeyWrap, "salt" | "sealed">,
  passkey: PasskeySecret,
): MemberKey {
  const key = prfKey(holder, passkey, Buffer.from(wrap.salt, "base64url"));
  return new MemberKey(openFromText(key, wrap.sealed, placeOf(holder, "passkey", passkey.credentialId)));
}

/** Errors: RangeError for a PRF output that has not its 32 bytes. */
function prfKey(holder: KeyHolder, { prfOutput, credentialId }: PasskeySecret, salt: Uint8Array): Secret<"wrap"> {
  if (prfOutput.length !== 32) throw new RangeError(`prfKey: needs 32 bytes, got ${prfOutput.length}`);
  return new Secret("wrap", deriveKey(prfOutput, salt, ["member-key", "passkey", ...ownerOf(holder), credentialId]));
}

const ownerOf = ({ orgId, userId }: KeyHolder): readonly string[] => [orgId, userId];
const placeOf = (holder: KeyHolder, method: string, credentialId: string): readonly string[] => [
  "member-key",
  ...ownerOf(holder),
  method,
  credentialId,
];
