import { base64url, CompactEncrypt, compactDecrypt } from "jose";
import { canonicalJson } from "./canonical-json.ts";
import { maxContentBytes, type Envelope } from "./envelope.ts";
import type { PrivateSealingKey, SealingKey } from "./keys.ts";
import { bytesOf, textOf } from "./utf8.ts";

type Outside = Pick<Envelope, "id" | "issuer" | "audience">;

/** Binds sealed content to its envelope: moved into another one it does not open. */
const partiesOf = ({ id, issuer, audience }: Outside) => ({
  apu: base64url.encode(`${issuer} ${id}`),
  apv: base64url.encode(audience),
});

/**
 * Seals content to the partner's key: JWE, ECDH-ES over X25519, AES-256-GCM (RFC 7516, RFC 8037).
 * Errors: RangeError when it is larger than `maxContentBytes`.
 */
export async function sealContent(content: unknown, to: SealingKey, outside: Outside): Promise<string> {
  const bytes = bytesOf(canonicalJson(content));
  if (bytes.length > maxContentBytes) throw new RangeError(`sealContent: at most ${maxContentBytes} bytes`);
  return new CompactEncrypt(bytes)
    .setProtectedHeader({ alg: "ECDH-ES", enc: "A256GCM", ...partiesOf(outside) })
    .encrypt({ ...to });
}

/** The content of an envelope that was opened; `undefined` when it is not sealed to this key and this envelope. */
export async function openContent(envelope: Envelope, key: PrivateSealingKey): Promise<unknown> {
  try {
    const { plaintext, protectedHeader } = await compactDecrypt(
      envelope.content,
      { ...key },
      { keyManagementAlgorithms: ["ECDH-ES"], contentEncryptionAlgorithms: ["A256GCM"] },
    );
    const { apu, apv } = partiesOf(envelope);
    if (protectedHeader["apu"] !== apu || protectedHeader["apv"] !== apv || "zip" in protectedHeader) return undefined;
    if (plaintext.length > maxContentBytes) return undefined;
    return JSON.parse(textOf(plaintext));
  } catch {
    return undefined;
  }
}
