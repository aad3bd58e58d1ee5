import { argon2 } from "node:crypto";
import { promisify } from "node:util";
import { deriveKey } from "./derive-key.ts";

const stretch = promisify(argon2);

/** Argon2id, 19 MiB, 2 passes, 1 lane. Source: OWASP Password Storage Cheat Sheet; RFC 9106. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const;

/** Keeps this apart from the hash that sign-in compares with, beside its own salt: neither helps to know the other. */
const associatedData = Buffer.from("suar/member-key/passphrase/1");

/**
 * The key that a passphrase gives, for one member's private half. About 90 ms on a thread of Node's pool: never inside a
 * transaction. Shapes: `salt` 16 random bytes, kept beside what is sealed.
 */
export async function passphraseKey(passphrase: string, salt: Uint8Array, owner: readonly string[]): Promise<Buffer> {
  const message = Buffer.from(passphrase.normalize("NFKC"), "utf8");
  const stretched = await stretch("argon2id", { message, nonce: salt, tagLength: 32, associatedData, ...cost });
  return deriveKey(stretched, salt, ["member-key", "passphrase", ...owner]);
}
