/** Small letters, no spaces; `undefined` for what is no e-mail address. At most 254 characters (RFC 5321, 4.5.3.1.3). */
export function emailKey(text: string): string | undefined {
  const address = text.normalize("NFKC").trim().toLowerCase();
  return address.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/u.test(address) ? address : undefined;
}
