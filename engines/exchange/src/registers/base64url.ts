import { decode, encode } from "jose/base64url";

/** Bytes as base64url without padding (RFC 4648, section 5). */
export const toBase64url = (bytes: Uint8Array): string => encode(bytes);

/** The bytes of base64url; `undefined` for anything that `toBase64url` does not write. */
export function fromBase64url(text: string): Uint8Array | undefined {
  try {
    const bytes = decode(text);
    return encode(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
