import { createHash } from "node:crypto";
import { stretch } from "../sessions/index.ts";

/**
 * What the node keeps of a receipt's code, and by which it is found again: base64url of 32 bytes. 16 digits are 53 bits;
 * a tenth of a second for each guess is what makes a stolen table worth nothing. The node's number is the salt, because a
 * code has to be found without knowing whose it is.
 */
export async function hashCode(code: string, nodeId: string): Promise<string> {
  const nonce = createHash("sha256").update(`suar receipt ${nodeId}`).digest().subarray(0, 16);
  return (await stretch(Buffer.from(code, "utf8"), nonce)).toString("base64url");
}
