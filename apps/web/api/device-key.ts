import type { DeviceKey } from "@suar/domain";
import { ApiError } from "./api-error.ts";
import { encodeBase64url } from "./base64url.ts";
import { keepFirst, readKept } from "./device-store.ts";

const keyName = "key";
const curve = { name: "ECDSA", namedCurve: "P-256" } as const;

/**
 * The key of this browser on this node: made once, kept where scripts can use it and nobody can read it.
 * Errors: ApiError `insecure` where the browser has no keys, as over plain http from another machine.
 */
async function deviceKey(): Promise<CryptoKeyPair> {
  if (!isSecureContext) throw new ApiError({ code: "insecure", status: 0 });
  const kept = await readKept<CryptoKeyPair>(keyName);
  return kept ?? keepFirst(keyName, await crypto.subtle.generateKey(curve, false, ["sign"]));
}

/** The header by which a new session learns to which device it belongs. */
export async function deviceHeader(): Promise<Readonly<Record<"x-suar-device", string>>> {
  const { publicKey } = await deviceKey();
  const { x = "", y = "" } = await crypto.subtle.exportKey("jwk", publicKey);
  const key: DeviceKey = { kty: "EC", crv: "P-256", x, y };
  return { "x-suar-device": encodeBase64url(JSON.stringify(key)) };
}

/** ECDSA with SHA-256 by this device's key, in the form of RFC 7518, section 3.4. */
export async function signByDevice(text: string): Promise<Uint8Array> {
  const { privateKey } = await deviceKey();
  const signature = await crypto.subtle.sign(
    { name: "ECDSA", hash: "SHA-256" },
    privateKey,
    new TextEncoder().encode(text),
  );
  return new Uint8Array(signature);
}
