import { sha256 } from "@noble/hashes/sha2.js";

const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/**
 * Payload of a Base58Check string, `undefined` when a character or the checksum is wrong.
 * Shapes: at most 60 characters; the payload begins with the version byte. Errors: none.
 * Source: Bitcoin developer reference, Base58Check encoding.
 */
export function decodeBase58Check(text: string): Uint8Array | undefined {
  if (text.length > 60) return undefined;
  const bytes: number[] = [];
  for (const letter of text) {
    let carry = alphabet.indexOf(letter);
    if (carry < 0) return undefined;
    for (let at = 0; at < bytes.length; at += 1) {
      carry += (bytes[at] ?? 0) * 58;
      bytes[at] = carry & 0xff;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 0xff);
  }
  for (const letter of text) {
    if (letter !== "1") break;
    bytes.push(0);
  }
  const decoded = Uint8Array.from(bytes.reverse());
  if (decoded.length < 5) return undefined;
  const payload = decoded.subarray(0, -4);
  const sum = sha256(sha256(payload));
  return decoded.subarray(-4).every((byte, at) => byte === sum[at]) ? payload : undefined;
}
