const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Bytes as base32 without padding, for people who type a secret. Source: RFC 4648, section 6. */
export function base32(bytes: Uint8Array): string {
  let text = "";
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(value >> bits) & 31] ?? "";
    }
  }
  return bits === 0 ? text : text + (alphabet[(value << (5 - bits)) & 31] ?? "");
}

/**
 * What the QR code of a set-up says: secret, whose it is and for what. Algorithm, digits and period are what every app
 * takes when nothing is said.
 */
export function totpUri({
  secret,
  email,
  organisation,
}: {
  readonly secret: Uint8Array;
  readonly email: string;
  readonly organisation: string;
}): string {
  const issuer = `Suar (${organisation})`.replaceAll(":", " ");
  const query = `secret=${base32(secret)}&issuer=${encodeURIComponent(issuer)}`;
  return `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(email)}?${query}`;
}
