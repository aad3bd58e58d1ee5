import { base64url, CompactSign, compactVerify } from "jose";
import { canonicalJson } from "./canonical-json.ts";
import type { PrivateSigningKey, SigningKey } from "./keys.ts";
import { bytesOf, textOf } from "./utf8.ts";

/** What a signed text says it is; one signed for one use is refused for another. */
export type SignedType = "suar-card" | "suar-envelope";

const compact = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{86}$/;

/** The only header there is: nothing to negotiate, nothing to strip, no `crit`, no key from outside. */
const headerText = (type: SignedType): string => base64url.encode(`{"alg":"EdDSA","typ":"${type}"}`);

/** Signs a value: JWS compact serialisation with Ed25519 over its canonical JSON (RFC 7515, RFC 8037). */
export const signValue = (type: SignedType, value: unknown, key: PrivateSigningKey): Promise<string> =>
  new CompactSign(bytesOf(canonicalJson(value))).setProtectedHeader({ alg: "EdDSA", typ: type }).sign({ ...key });

/** The value in a signed text, not yet believed; `undefined` for anything that `signValue` does not write. */
export function readUnverified(type: SignedType, text: string): unknown {
  if (!compact.test(text)) return undefined;
  const [header, payload = "", signature = ""] = text.split(".");
  if (header !== headerText(type)) return undefined;
  try {
    // The last letter has bits that mean nothing: one signature must not have several spellings.
    if (base64url.encode(base64url.decode(signature)) !== signature) return undefined;
    return JSON.parse(textOf(base64url.decode(payload)));
  } catch {
    return undefined;
  }
}

/** True when `key` signed exactly this text. Errors: none. */
export async function isSignedBy(text: string, key: SigningKey): Promise<boolean> {
  try {
    await compactVerify(text, { ...key }, { algorithms: ["EdDSA"] });
    return true;
  } catch {
    return false;
  }
}
