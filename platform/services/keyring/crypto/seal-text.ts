import { SuarError } from "@suar/domain";
import { openBytes, sealBytes } from "./aead.ts";
import { joinParts } from "./join-parts.ts";
import { keyObjectOf, type Secret } from "./secret.ts";

const head = "s1.";
const base64url = /^[A-Za-z0-9_-]+$/;

/** Seals a secret's bytes or any others to a place, as text for a column: `s1.` and base64url. */
export const sealToText = (key: Secret, bytes: Uint8Array, place: readonly string[]): string =>
  head + sealBytes(keyObjectOf(key), bytes, joinParts(place)).toString("base64url");

/** Opens what `sealToText` made for the same place. Errors: `key.broken_seal`, also for text that is no seal. */
export function openFromText(key: Secret, text: string, place: readonly string[]): Buffer {
  const body = text.slice(head.length);
  if (!text.startsWith(head) || !base64url.test(body)) throw new SuarError("key.broken_seal");
  return openBytes(keyObjectOf(key), Buffer.from(body, "base64url"), joinParts(place));
}
