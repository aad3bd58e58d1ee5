import { ed25519 } from "@noble/curves/ed25519.js";
import { gzipSync } from "fflate";
import { bytesOf } from "../utf8.ts";
import { toBase64url } from "./base64url.ts";
import { entryFields, packLimits, type RegisterEntry, type RegisterPack, signedPrefix } from "./pack-format.ts";
import { readPackLines } from "./read-pack-lines.ts";
import { signedBytes } from "./signed-bytes.ts";

/**
 * A pack as bytes, signed.
 * Shapes: `secretKey` is the 32 bytes of an Ed25519 private key (RFC 8032). Units: bytes.
 * Errors: RangeError for a list that `openRegisterPack` would refuse.
 */
export function signRegisterPack(pack: RegisterPack, secretKey: Uint8Array): Uint8Array {
  const { entries, ...head } = pack;
  const text = [head, ...entries.map(stringsOf)].map((line) => `${JSON.stringify(line)}\n`).join("");
  if (readPackLines(text) === undefined)
    throw new RangeError("signRegisterPack: the list is not of the form of a pack");
  const body = gzipSync(bytesOf(text), { level: 9, mtime: 0 });
  const signature = toBase64url(ed25519.sign(signedBytes(body), secretKey));
  const line = bytesOf(`${signedPrefix.trimEnd()} ${signature}\n`);
  const whole = new Uint8Array(line.length + body.length);
  whole.set(line);
  whole.set(body, line.length);
  if (whole.length > packLimits.fileBytes)
    throw new RangeError(`signRegisterPack: a pack has at most ${packLimits.fileBytes} bytes`);
  return whole;
}

/** The key by which a list is opened, for a secret key of 32 bytes: base64url. Source: RFC 8032. */
export const registerPublicKey = (secretKey: Uint8Array): string => toBase64url(ed25519.getPublicKey(secretKey));

/** The strings of an entry, without empty ones at its end. */
function stringsOf(entry: RegisterEntry): readonly string[] {
  const strings = entryFields.map((field) => entry[field] ?? "");
  return strings.slice(0, strings.findLastIndex((value) => value !== "") + 1);
}
