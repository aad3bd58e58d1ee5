import { SuarError } from "@suar/domain";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Seals what the node itself must read again to check a sign-in: secrets of authenticator apps and open questions. Its
 * key is a file beside the database, so a database or a backup alone shows none of them.
 */
export interface SignInSeal {
  /** `place` says whose it is and what for; sealed text moved elsewhere does not open. Gives base64url. */
  seal(bytes: Uint8Array, place: readonly string[]): string;
  /** Errors: `sign_in.seal_missing` for text that another node's key sealed, or that was moved or changed. */
  open(sealed: string, place: readonly string[]): Buffer;
}

const nonceBytes = 12;
const tagBytes = 16;
const keyBytes = 32;

/**
 * The seal of the node in `dataDir`; makes `keys/sign-in.key` (32 random bytes, mode 600) at the first start.
 * Errors: `data.broken` when the file is not a key.
 */
export async function openSignInSeal(dataDir: string): Promise<SignInSeal> {
  const folder = join(dataDir, "keys");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, "sign-in.key");
  try {
    await writeFile(file, randomBytes(keyBytes), { mode: 0o600, flag: "wx", flush: true });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  const key = await readFile(file);
  if (key.length !== keyBytes) throw new SuarError("data.broken", { reason: "sign_in_key", file: "keys/sign-in.key" });
  return signInSealOf(key);
}

/** AES-256-GCM with a random nonce a text: nonce, content, tag. Source: NIST SP 800-38D. */
export const signInSealOf = (key: Uint8Array): SignInSeal => ({
  seal: (bytes, place) => {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(placeBytes(place));
    return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]).toString("base64url");
  },
  open: (sealed, place) => {
    const bytes = Buffer.from(sealed, "base64url");
    try {
      const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonceBytes)).setAAD(placeBytes(place));
      decipher.setAuthTag(bytes.subarray(-tagBytes));
      return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]);
    } catch (error) {
      throw new SuarError("sign_in.seal_missing", {}, { cause: error });
    }
  },
});

const placeBytes = (place: readonly string[]): Buffer => Buffer.from(JSON.stringify(place));
