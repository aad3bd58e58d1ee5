import { sha256 } from "@noble/hashes/sha2.js";

const bitcoin = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/** The same characters as the XRP Ledger orders them. */
export const rippleAlphabet = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";

/**
 * Payload of a Base58Check string, `undefined` when a character or the checksum is wrong.
 * Shapes: at most 60 characters; the payload begins with the version byte. Errors: none.
 * Source: Bitcoin developer reference, Base58Check encoding; XRP Ledger, Base58 encodings.
 */
export function decodeBase58Check(text: string, alphabet: string = bitcoin): Uint8Array | undefined {
  const decoded = decodeBase58(text, alphabet);
  if (decoded === undefined || decoded.length < 5) return undefined;
  const payload = decoded.subarray(0, -4);
  const sum = sha256(sha256(payload));
  return decoded.subarray(-4).every((byte, at) => byte === sum[at]) ? payload : undefined;
}

/** Bytes of a Base58 string without a checksum; `undefined` beyond 60 characters or for a character of no meaning. */
export function decodeBase58(text: string, alphabet: string = bitcoin): Uint8Array | undefined {
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
    if (letter !== alphabet[0]) break;
    bytes.push(0);
  }
  return Uint8Array.from(bytes.reverse());
}
