import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(argon2);

/** Argon2id, 19 MiB, 2 passes, 1 lane. Source: OWASP Password Storage Cheat Sheet; RFC 9106. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const tagLength = 32;

/** Compared when there is no such user, so that an answer takes as long as for one who exists. */
const nobody = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${"A".repeat(22)}$${"A".repeat(43)}`;
const phcPattern = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]{11,})\$([A-Za-z0-9+/]{22,})$/;

/** The same password typed on another keyboard gives the same code points (NIST SP 800-63B-4, 3.1.1.2). */
const normal = (password: string): Buffer => Buffer.from(password.normalize("NFKC"), "utf8");
const unpadded = (bytes: Buffer): string => bytes.toString("base64").replace(/=+$/, "");

/** Argon2id of a secret: 32 bytes, by the cost of a password. Shapes: `nonce` 16 bytes. About 90 ms on a thread of Node's pool. */
export const stretch = (message: Buffer, nonce: Buffer): Promise<Buffer> =>
  derive("argon2id", { message, nonce, tagLength, ...cost });

/** Argon2id of a password with a salt of its own, as a PHC string. About 90 ms on a thread of Node's pool. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await stretch(normal(password), nonce);
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(tag)}`;
}

/**
 * Whether the password belongs to the stored PHC string.
 * Shapes: `stored` is `undefined` when nobody has that name; the answer is then false, after the same work.
 * Errors: RangeError for a stored string that is not of `hashPassword`.
 */
export async function verifyPassword(password: string, stored: string | undefined): Promise<boolean> {
  const parts = phcPattern.exec(stored ?? nobody);
  if (parts === null) throw new RangeError("verifyPassword: not a PHC string of Argon2id");
  const [, memory, passes, parallelism, salt = "", hash = ""] = parts;
  const expected = Buffer.from(hash, "base64");
  const tag = await derive("argon2id", {
    message: normal(password),
    nonce: Buffer.from(salt, "base64"),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  });
  return timingSafeEqual(tag, expected) && stored !== undefined;
}
