import { createHmac } from "node:crypto";
import { joinParts } from "./join-parts.ts";
import { keyObjectOf, type Secret } from "./secret.ts";

const tokenBytes = 16;

/**
 * What stands in an index instead of a value: HMAC-SHA-256 of kind, field and value, cut to 128 bits, base64url (22
 * characters). Equal values give equal tokens inside one organisation and nowhere else; without the key nothing can be
 * tried. With 10^6 tokens two different values meet by chance once in 10^26 indexes.
 */
export const blindToken = (key: Secret<"index">, kind: string, field: string, value: string): string =>
  createHmac("sha256", keyObjectOf(key))
    .update(joinParts(["index", kind, field, value]))
    .digest()
    .subarray(0, tokenBytes)
    .toString("base64url");
