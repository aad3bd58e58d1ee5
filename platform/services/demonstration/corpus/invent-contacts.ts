import type { Random } from "../random.ts";

const handleWords = ["hr", "jobs", "work", "admin", "office", "team", "career", "staff"] as const;

/** A handle that says what it is; the numbers are many enough for ten million adverts. */
export const inventHandle = (random: Random): string =>
  `example_${random.pick(handleWords)}_${random.integer(100_000, 9_999_999)}`;

/** An address under the domain that the IANA keeps for examples (RFC 2606). */
export const inventAddress = (random: Random): string =>
  `${random.pick(handleWords)}.${random.integer(1000, 9_999_999)}@example.org`;

/**
 * A wallet address of the form of Ethereum, to which nobody has the key: it begins with words that no key was looked
 * for. One case only, so it carries no checksum (EIP-55).
 */
export function inventWallet(random: Random): string {
  const half = (): string => random.integer(0, 0xff_ffff).toString(16).padStart(6, "0");
  return `0xdec0de00facade00${half()}${half()}${half()}${half()}`;
}
