import { canonicalJson } from "./canonical-json.ts";
import type { NodeCard } from "./node-card.ts";
import { bytesOf } from "./utf8.ts";

/** SHA-256 of the host: `node:crypto` or WebCrypto. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

const digits = 25;

/**
 * The number of a card, to be read aloud by one person and compared by another: 25 digits in five groups of five, the
 * same in every language. It covers the whole card, so a changed key, name or address gives another number. Each side
 * reads its own and checks the other's: a forger has to meet a given number (83 bits), not just any pair of equal ones.
 * Shapes: any card; "01234 56789 01234 56789 01234". Errors: those of `sha256`.
 */
export async function cardNumber(card: NodeCard, sha256: Sha256): Promise<string> {
  const hash = await sha256(bytesOf(`suar-card-number-1\n${canonicalJson(card)}`));
  let value = 0n;
  for (const byte of hash.subarray(0, 24)) value = (value << 8n) | BigInt(byte);
  const text = (value % 10n ** BigInt(digits)).toString().padStart(digits, "0");
  return (text.match(/\d{5}/g) ?? []).join(" ");
}
