import { randomInt } from "node:crypto";

/** Crockford's letters: none is taken for another when it is read aloud or written by hand. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A code of eight letters, 40 bits, such as `7KQ4-M2XP`. */
export function makeReceipt(): string {
  const code = Array.from({ length: 8 }, () => letters.charAt(randomInt(letters.length))).join("");
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
