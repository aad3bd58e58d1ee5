import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { registerPublicKey, toBase64url } from "@suar/exchange/registers";
import { Refused } from "./refused.ts";

/**
 * Makes a key pair and writes it as a JWK (RFC 8037), readable by its owner alone. Returns the public key in base64url,
 * for `checker.json`. Errors: `Refused` when the file is there already: a lost key cannot be made again.
 */
export async function makeKey(file: string): Promise<string> {
  const secret = randomBytes(32);
  const x = registerPublicKey(secret);
  const jwk = JSON.stringify({ kty: "OKP", crv: "Ed25519", x, d: toBase64url(secret) });
  await writeFile(file, `${jwk}\n`, { flag: "wx", mode: 0o600 }).catch((cause: unknown) => {
    throw new Refused("unwritten", { file }, { cause });
  });
  return x;
}
