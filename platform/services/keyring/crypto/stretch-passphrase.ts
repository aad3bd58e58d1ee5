import { argon2, randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { Secret } from "./secret.ts";

const stretch = promisify(argon2);

/** Argon2id, 19 MiB, 2 passes, 1 lane. Source: OWASP Password Storage Cheat Sheet; RFC 9106. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const;

/** Keeps this apart from the hash that sign-in compares with, beside its own salt: neither helps to know the other. */
const associatedData = Buffer.from("suar/member-key/passphrase/1");

/** What Argon2id made of a passphrase and a salt, from which one member's wrapping key is derived. */
export interface StretchedPassphrase {
  readonly salt: Buffer;
  readonly secret: Secret<"passphrase">;
}

/** About 90 ms on a thread of Node's pool: never inside a transaction. Shapes: `salt` 16 bytes, random for a new wrap. */
export async function stretchPassphrase(passphrase: string, salt = randomBytes(16)): Promise<StretchedPassphrase> {
  const message = Buffer.from(passphrase.normalize("NFKC"), "utf8");
  const stretched = await stretch("argon2id", { message, nonce: salt, tagLength: 32, associatedData, ...cost });
  return { salt, secret: new Secret("passphrase", stretched) };
}
