import { hkdfSync } from "node:crypto";
import { joinParts } from "./join-parts.ts";

/**
 * A 256-bit key for one purpose from a secret that has its 256 bits already. Different `purpose` or `salt`, different key.
 * Source: RFC 5869 (HKDF-SHA-256).
 */
export const deriveKey = (secret: Uint8Array, salt: Uint8Array, purpose: readonly string[]): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, salt, joinParts(["suar", ...purpose]), 32));
