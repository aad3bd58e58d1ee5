import { SuarError } from "@suar/domain";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const nonceBytes = 12;
const tagBytes = 16;

/**
 * Seals text by a key of `deriveCopyKeys`, in the form that a browser's AES-GCM opens: nonce (12), ciphertext, tag (16), as
 * base64url. Source: NIST SP 800-38D.
 */
export function sealByCopyKey(key: Uint8Array, text: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: tagBytes });
  return Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]).toString("base64url");
}

/** Opens what `sealByCopyKey` or the phone sealed. Errors: `key.broken_seal` for another key or changed bytes. */
export function openByCopyKey(key: Uint8Array, sealed: string): string {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < nonceBytes + tagBytes) throw new SuarError("key.broken_seal");
  const tagStart = bytes.length - tagBytes;
  try {
    const options = { authTagLength: tagBytes };
    const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonceBytes), options);
    decipher.setAuthTag(bytes.subarray(tagStart));
    const text = Buffer.concat([decipher.update(bytes.subarray(nonceBytes, tagStart)), decipher.final()]);
    return new TextDecoder("utf-8", { fatal: true }).decode(text);
  } catch (error) {
    throw new SuarError("key.broken_seal", {}, { cause: error });
  }
}
