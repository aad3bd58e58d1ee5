import { bytesOf } from "../utf8.ts";
import { signedPrefix } from "./pack-format.ts";

/** What is signed: the prefix and the packed bytes. */
export function signedBytes(body: Uint8Array): Uint8Array {
  const prefix = bytesOf(signedPrefix);
  const whole = new Uint8Array(prefix.length + body.length);
  whole.set(prefix);
  whole.set(body, prefix.length);
  return whole;
}
