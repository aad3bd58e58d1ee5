/** Rounds of PBKDF2; the node's `deriveCopyKeys` has the same number. */
const rounds = 300_000;

/** What the paper's secret and the PIN give together, in this browser alone. */
export interface CopyKeys {
  /** Names the copy to the node, base64url. */
  readonly lookup: string;
  /** Shows that both are here, base64url. */
  readonly proof: string;
  readonly content: CryptoKey;
  readonly answer: CryptoKey;
}

/**
 * Derives the keys of a copy. Neither the secret nor the PIN ever leaves this function's caller.
 * Shapes: `secret` 32 bytes; `pin` its digits. Errors: those of WebCrypto, which a page needs https for.
 * Source: RFC 8018 (PBKDF2), RFC 5869 (HKDF); platform/services/copies/derive-copy-keys.ts.
 */
export async function copyKeys(secret: Uint8Array<ArrayBuffer>, pin: string): Promise<CopyKeys> {
  const pinKey = await crypto.subtle.importKey("raw", new TextEncoder().encode(pin), "PBKDF2", false, ["deriveBits"]);
  const stretched = await crypto.subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt: secret, iterations: rounds },
    pinKey,
    256,
  );
  const [lookup, proof, content, answer] = await Promise.all([
    derive(secret, "lookup", 16),
    derive(stretched, "proof", 32),
    derive(stretched, "content", 32),
    derive(stretched, "answer", 32),
  ]);
  return {
    lookup: toBase64Url(lookup),
    proof: toBase64Url(proof),
    content: await crypto.subtle.importKey("raw", content, "AES-GCM", false, ["decrypt"]),
    answer: await crypto.subtle.importKey("raw", answer, "AES-GCM", false, ["encrypt"]),
  };
}

async function derive(key: BufferSource, purpose: string, bytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const base = await crypto.subtle.importKey("raw", key, "HKDF", false, ["deriveBits"]);
  const info = new TextEncoder().encode(`suar copy ${purpose}`);
  const algorithm = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, base, bytes * 8));
}

const nonceBytes = 12;

/** Opens what the node sealed for this paper and PIN. Errors: OperationError of WebCrypto for changed bytes. */
export async function openSealed(key: CryptoKey, sealed: string): Promise<string> {
  const bytes = fromBase64Url(sealed);
  const algorithm = { name: "AES-GCM", iv: bytes.subarray(0, nonceBytes) };
  const opened = await crypto.subtle.decrypt(algorithm, key, bytes.subarray(nonceBytes));
  return new TextDecoder("utf-8", { fatal: true }).decode(opened);
}

/** Seals words of the person: the node keeps them and cannot read them. */
export async function sealWords(key: CryptoKey, words: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const sealed = new Uint8Array(
    await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(words)),
  );
  const all = new Uint8Array(nonceBytes + sealed.length);
  all.set(iv);
  all.set(sealed, nonceBytes);
  return toBase64Url(all);
}

/** Base64url without padding, as in RFC 4648, section 5. */
export function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Bytes of base64url. Errors: InvalidCharacterError for other text. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
}
