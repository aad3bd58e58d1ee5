import { ed25519 } from "@noble/curves/ed25519.js";
import { toBase64url } from "./base64url.js";
import { signedBytes } from "./open-register-pack.js";
import { entryFields, packLimits, signedPrefix } from "./pack-format.js";
import { readPackLines } from "./read-pack-lines.js";
import { streamBytes, streamOf } from "./stream-bytes.js";
/**
 * A pack as bytes, signed.
 * Shapes: `secretKey` is the 32 bytes of an Ed25519 private key (RFC 8032). Units: bytes.
 * Errors: RangeError for a list that `openRegisterPack` would refuse.
 */
export async function signRegisterPack(pack, secretKey) {
  const { entries, ...head } = pack;
  const text = [head, ...entries.map(stringsOf)].map((line) => `${JSON.stringify(line)}\n`).join("");
  if (readPackLines(text) === undefined)
    throw new RangeError("signRegisterPack: the list is not of the form of a pack");
  const gzip = new CompressionStream("gzip");
  const body = await streamBytes(streamOf(new TextEncoder().encode(text)).pipeThrough(gzip), packLimits.fileBytes);
  if (body === undefined) throw new RangeError(`signRegisterPack: a pack has at most ${packLimits.fileBytes} bytes`);
  const signature = toBase64url(ed25519.sign(signedBytes(body), secretKey));
  const line = new TextEncoder().encode(`${signedPrefix.trimEnd()} ${signature}\n`);
  const whole = new Uint8Array(line.length + body.length);
  whole.set(line);
  whole.set(body, line.length);
  if (whole.length > packLimits.fileBytes)
    throw new RangeError(`signRegisterPack: a pack has at most ${packLimits.fileBytes} bytes`);
  return whole;
}
/** The strings of an entry, without empty ones at its end. */
function stringsOf(entry) {
  const strings = entryFields.map((field) => entry[field] ?? "");
  return strings.slice(0, strings.findLastIndex((value) => value !== "") + 1);
}
//# sourceMappingURL=sign-register-pack.js.map
