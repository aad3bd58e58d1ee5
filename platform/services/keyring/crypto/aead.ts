import { SuarError } from "@suar/domain";
import { createCipheriv, createDecipheriv, type KeyObject } from "node:crypto";
import { freshBytes } from "./fresh-bytes.ts";

const nonceBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM with a fresh random nonce. Nobody may give the nonce, so none can be used twice on purpose; by chance it
 * stays below 2^-32 for 2^32 seals under one key, and every person has an own key.
 * Shapes: `key` 32 bytes, or a key made of them; nonce (12), ciphertext and tag (16) come back as one run of bytes.
 * Source: NIST SP 800-38D, sections 5.2 and 8.3.
 */
export function sealBytes(key: Uint8Array | KeyObject, bytes: Uint8Array, place: Uint8Array): Buffer {
  const nonce = freshBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: tagBytes }).setAAD(place);
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what `sealBytes` made. Errors: `key.broken_seal` for another key, another place or changed bytes. */
export function openBytes(key: Uint8Array | KeyObject, sealed: Uint8Array, place: Uint8Array): Buffer {
  if (sealed.length < nonceBytes + tagBytes) throw new SuarError("key.broken_seal");
  const tagStart = sealed.length - tagBytes;
  const nonce = sealed.subarray(0, nonceBytes);
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagBytes }).setAAD(place);
    decipher.setAuthTag(sealed.subarray(tagStart));
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, tagStart)), decipher.final()]);
  } catch (error) {
    throw new SuarError("key.broken_seal", {}, { cause: error });
  }
}
