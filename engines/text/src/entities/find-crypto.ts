import { keccak_256 } from "@noble/hashes/sha3.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { decodeBase58Check } from "./base58.ts";
import { isSegwitAddress } from "./bech32.ts";
import { ranks, type Found } from "./found.ts";
import type { ScanCopy } from "./read-scan-copy.ts";

/** Shortest address: 26 characters of Base58. */
const shortest = 26;

/**
 * Addresses of Bitcoin, Ethereum and TRON whose checksum is right; an Ethereum address in one case only carries none
 * and is accepted. Value: `btc:`, `eth:` or `tron:` and the address, in lower case where case means nothing.
 * Errors: none. Cost: linear; at most two hashes a candidate.
 */
export function findCrypto({ text }: ScanCopy): Found[] {
  const finds: Found[] = [];
  // A run of 26 has a letter or digit at its 26th place: most of the text is never looked at.
  for (let at = shortest - 1; at < text.length; at += shortest) {
    if (!isAlphanumeric(text, at)) continue;
    let start = at;
    while (start > 0 && isAlphanumeric(text, start - 1)) start -= 1;
    let end = at + 1;
    while (isAlphanumeric(text, end)) end += 1;
    const value = end - start >= shortest ? readAddress(text.slice(start, end)) : undefined;
    if (value !== undefined) finds.push({ type: "crypto", value, start, end, rank: ranks.crypto });
    at = end - 1;
  }
  return finds;
}

function isAlphanumeric(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

function readAddress(address: string): string | undefined {
  if (address.length > 74) return undefined;
  if (/^0x[0-9a-fA-F]{40}$/.test(address)) {
    return isEthereumAddress(address.slice(2)) ? `eth:${address.toLowerCase()}` : undefined;
  }
  if (/^bc1/i.test(address)) return isSegwitAddress(address) ? `btc:${address.toLowerCase()}` : undefined;
  const tron = address.startsWith("T") && address.length === 34;
  if (!tron && !/^[13].{25,33}$/.test(address)) return undefined;
  const payload = decodeBase58Check(address);
  if (payload?.length !== 21) return undefined;
  if (tron) return payload[0] === 0x41 ? `tron:${address}` : undefined;
  return payload[0] === 0 || payload[0] === 5 ? `btc:${address}` : undefined;
}

/** Source: EIP-55. */
function isEthereumAddress(hex: string): boolean {
  const lower = hex.toLowerCase();
  if (hex === lower || hex === hex.toUpperCase()) return true;
  const hash = keccak_256(utf8ToBytes(lower));
  return [...hex].every((letter, at) => {
    if (letter >= "0" && letter <= "9") return true;
    const nibble = ((hash[at >> 1] ?? 0) >> (at % 2 === 0 ? 4 : 0)) & 15;
    return nibble >= 8 ? letter !== lower[at] : letter === lower[at];
  });
}
