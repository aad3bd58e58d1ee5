import { randomBytes } from "node:crypto";
import { deriveKey } from "./crypto/derive-key.ts";
import { openFromText, sealToText } from "./crypto/seal-text.ts";
import { bytesOf, Secret } from "./crypto/secret.ts";
import type { StretchedPassphrase } from "./crypto/stretch-passphrase.ts";
import { MemberKey, type KeyHolder } from "./member-key.ts";

/** A member's private half, sealed: what `member_key_wraps` keeps. */
export interface MemberKeyWrap {
  readonly method: "passphrase" | "passkey";
  /** Empty for the passphrase. */
  readonly credentialId: string;
  /** 16 bytes, base64url. */
  readonly salt: string;
  readonly sealed: string;
}

/** What a passkey's PRF extension gave in the browser: 32 bytes that only this credential gives. */
export interface PasskeySecret {
  readonly credentialId: string;
  readonly prfOutput: Uint8Array;
}

/** What opens or closes a wrap. */
type Opener = StretchedPassphrase | PasskeySecret;

/** Seals the key by a passphrase or a passkey. Errors: RangeError for a PRF output that has not its 32 bytes. */
export function wrapMemberKey(holder: KeyHolder, key: MemberKey, opener: Opener): MemberKeyWrap {
  const salt = "salt" in opener ? opener.salt : randomBytes(16);
  const place = placeOf(holder, opener);
  const sealed = sealToText(wrappingKey(opener, salt, place), bytesOf(key), place);
  return { ...methodOf(opener), salt: salt.toString("base64url"), sealed };
}

/** Opens a wrap. Errors: `key.broken_seal` for another passphrase, passkey or member. */
export function unwrapMemberKey(
  holder: KeyHolder,
  { salt, sealed }: Pick<MemberKeyWrap, "salt" | "sealed">,
  opener: Opener,
): MemberKey {
  const place = placeOf(holder, opener);
  const key = wrappingKey(opener, Buffer.from(salt, "base64url"), place);
  return new MemberKey(openFromText(key, sealed, place));
}

const methodOf = (opener: Opener): Pick<MemberKeyWrap, "method" | "credentialId"> =>
  "secret" in opener
    ? { method: "passphrase", credentialId: "" }
    : { method: "passkey", credentialId: opener.credentialId };

function placeOf({ orgId, userId }: KeyHolder, opener: Opener): readonly string[] {
  const { method, credentialId } = methodOf(opener);
  return ["member-key", orgId, userId, method, credentialId];
}

function wrappingKey(opener: Opener, salt: Buffer, place: readonly string[]): Secret<"wrap"> {
  const secret = "secret" in opener ? bytesOf(opener.secret) : opener.prfOutput;
  if (secret.length !== 32) throw new RangeError(`wrappingKey: needs 32 bytes, got ${secret.length}`);
  return new Secret("wrap", deriveKey(secret, salt, place));
}
