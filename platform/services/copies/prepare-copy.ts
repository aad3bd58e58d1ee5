import { pinLength } from "@suar/domain";
import { randomBytes, randomInt } from "node:crypto";
import { deriveCopyKeys, type CopyKeys } from "./derive-copy-keys.ts";

/** A secret for the paper, a PIN for the slip, and the keys that both give. */
export interface PreparedCopy {
  readonly secret: Buffer;
  readonly pin: string;
  readonly keys: CopyKeys;
}

/** Makes the secrets of a new copy. Takes a tenth of a second: do it before the transaction. */
export async function prepareCopy(): Promise<PreparedCopy> {
  const secret = randomBytes(32);
  const pin = String(randomInt(10 ** pinLength)).padStart(pinLength, "0");
  return { secret, pin, keys: await deriveCopyKeys(secret, pin) };
}
