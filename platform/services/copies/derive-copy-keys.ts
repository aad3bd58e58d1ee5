import { createHash, hkdfSync, pbkdf2 } from "node:crypto";
import { promisify } from "node:util";

const stretch = promisify(pbkdf2);

/**
 * Rounds of PBKDF2: half a second on a cheap phone, so that a thief of the disk who also found the paper pays for each of
 * a million PINs. A phone has PBKDF2 in its browser and nothing stronger.
 */
const rounds = 300_000;

/** What paper and PIN give together. Each is 32 bytes but `lookup`, which is 16 and needs no PIN. */
export interface CopyKeys {
  /** Names the copy without giving the secret away. */
  readonly lookup: Buffer;
  /** Shows that somebody has both; the node keeps its hash. */
  readonly proof: Buffer;
  /** Opens the copy. */
  readonly content: Buffer;
  /** Seals what the person sends back. */
  readonly answer: Buffer;
}

/** The node's name for a copy before any PIN. */
export const lookupOf = (secret: Uint8Array): Buffer => derive(secret, "lookup", 16);

/**
 * The keys of one copy. Paper alone gives `lookup`; the rest needs the PIN too. The same derivation stands in
 * `apps/web/features/copy/copy-keys.ts`; both are held to one vector.
 * Shapes: `secret` 32 bytes, `pin` its digits as ASCII. Source: RFC 8018 (PBKDF2), RFC 5869 (HKDF), SHA-256.
 */
export async function deriveCopyKeys(secret: Uint8Array, pin: string): Promise<CopyKeys> {
  const stretched = await stretch(pin, secret, rounds, 32, "sha256");
  return {
    lookup: lookupOf(secret),
    proof: derive(stretched, "proof", 32),
    content: derive(stretched, "content", 32),
    answer: derive(stretched, "answer", 32),
  };
}

/** What the node keeps of a lookup or a proof. */
export const hashOfKey = (key: Uint8Array): string => createHash("sha256").update(key).digest("base64url");

const derive = (key: Uint8Array, purpose: string, bytes: number): Buffer =>
  Buffer.from(hkdfSync("sha256", key, Buffer.alloc(0), `suar copy ${purpose}`, bytes));
