import { createHash, randomInt } from "node:crypto";
import type { PersonId } from "./credential-queries.ts";

/** 30 signs that are not mistaken for one another when they are read from paper. */
const alphabet = "23456789abcdefghjkmnpqrstuvwxyz";
const length = 16;

/** A new recovery code: 16 signs in groups of four, 79 random bits. */
export function makeRecoveryCode(): string {
  const signs = Array.from({ length }, () => alphabet[randomInt(alphabet.length)] ?? "");
  return signs.join("").replaceAll(/(.{4})(?=.)/g, "$1-");
}

/**
 * What is stored of a code. With 79 random bits a fast hash is enough; it names the person, so that equal codes of two
 * people are no equal rows. Spaces, hyphens and capitals do not count.
 */
export function hashRecoveryCode({ orgId, userId }: PersonId, code: string): string {
  const plain = code.toLowerCase().replaceAll(/[^0-9a-z]/g, "");
  return createHash("sha256").update(`recovery code\n${orgId}\n${userId}\n${plain}`).digest("hex");
}
