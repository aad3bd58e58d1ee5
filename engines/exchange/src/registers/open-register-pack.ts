import { ed25519 } from "@noble/curves/ed25519.js";
import { fromBase64url } from "./base64url.ts";
import { firstLine, packLimits, type RegisterPack } from "./pack-format.ts";
import { textOf } from "../utf8.ts";
import { readPackLines } from "./read-pack-lines.ts";
import { signedBytes } from "./signed-bytes.ts";
import { unpackGzip } from "./unpack-gzip.ts";

/** Why a pack is not used; `register.bad.<reason>` says it. */
export type PackFault = "too-large" | "unreadable" | "signature";

export type OpenedPack =
  | { readonly ok: true; readonly pack: RegisterPack }
  | { readonly ok: false; readonly reason: PackFault };

/**
 * The list in a pack, when `publicKey` signed exactly these bytes.
 * Shapes: `publicKey` is 32 bytes in base64url. The size is looked at first, then the signature, and only then anything
 * is unpacked, to a bounded size. Errors: none; a key that is none counts as a wrong signature.
 * Source: RFC 8032 (Ed25519, by @noble/curves: browsers of cheap phones have none of their own), RFC 1952 (gzip).
 */
export function openRegisterPack(bytes: Uint8Array, publicKey: string): OpenedPack {
  if (bytes.length > packLimits.fileBytes) return { ok: false, reason: "too-large" };
  const end = bytes.subarray(0, 200).indexOf(10);
  const signature = fromBase64url(
    firstLine.exec(String.fromCharCode(...bytes.subarray(0, Math.max(end, 0))))?.[1] ?? "",
  );
  if (signature?.length !== 64) return { ok: false, reason: "unreadable" };
  const body = bytes.subarray(end + 1);
  if (!isSigned(body, signature, fromBase64url(publicKey))) return { ok: false, reason: "signature" };
  const unpacked = unpackGzip(body, packLimits.bodyBytes);
  const pack = unpacked === undefined ? undefined : readPackLines(readUtf8(unpacked));
  return pack === undefined ? { ok: false, reason: "unreadable" } : { ok: true, pack };
}

function isSigned(body: Uint8Array, signature: Uint8Array, key: Uint8Array | undefined): boolean {
  try {
    return key?.length === 32 && ed25519.verify(signature, signedBytes(body), key, { zip215: false });
  } catch {
    return false;
  }
}

function readUtf8(bytes: Uint8Array): string {
  try {
    return textOf(bytes);
  } catch {
    return "";
  }
}
