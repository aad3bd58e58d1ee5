import { SuarError } from "@suar/domain";
import { createHash } from "node:crypto";
import { deriveKey } from "./crypto/derive-key.ts";
import { joinParts } from "./crypto/join-parts.ts";
import { openFromText, sealToText } from "./crypto/seal-text.ts";
import { Secret } from "./crypto/secret.ts";
import { makeKeyPair } from "./crypto/x25519.ts";

/** The pair of a request to come back: keepers seal their shares to it, only the asking page opens them. */
export interface RequestKey {
  /** Base64url. */
  readonly publicKey: string;
  /** The private half, sealed to the page's secret. */
  readonly sealedPrivate: string;
}

/** A new pair for a request. */
export function makeRequestKey(requestId: string, secret: string): RequestKey {
  const { publicKey, privateKey } = makeKeyPair();
  const sealedPrivate = sealToText(pageKey(requestId, secret), privateKey, ["recovery", requestId]);
  return { publicKey: publicKey.toString("base64url"), sealedPrivate };
}

/** The private half for the page that has the secret. Errors: `key.broken_seal`. */
export const openRequestKey = (requestId: string, secret: string, sealedPrivate: string): Secret<"request"> =>
  new Secret("request", openFromText(pageKey(requestId, secret), sealedPrivate, ["recovery", requestId]));

const digits = 16;

/**
 * What the person and a keeper compare by voice, made of the request's public half: if somebody put another half into the
 * database to get the shares, the codes differ. 16 digits in fours (53 bits): to find a half with the same code within
 * the day that a request lives would take 10^11 tries a second.
 */
export function spokenCode(requestId: string, publicKey: string): string {
  if (publicKey === "") throw new SuarError("key.broken_seal");
  const hash = createHash("sha256")
    .update(joinParts(["suar", "recovery-code", requestId, publicKey]))
    .digest();
  const number = BigInt(`0x${hash.toString("hex")}`) % 10n ** BigInt(digits);
  return number
    .toString()
    .padStart(digits, "0")
    .replace(/(\d{4})(?=\d)/g, "$1 ");
}

const pageKey = (requestId: string, secret: string): Secret<"page"> =>
  new Secret("page", deriveKey(Buffer.from(secret, "utf8"), Buffer.from(requestId), ["recovery"]));
