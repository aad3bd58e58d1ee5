import { keccak_256 } from "@noble/hashes/sha3.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { decodeBase58, decodeBase58Check, rippleAlphabet } from "./base58.ts";
import { isCardanoAddress, isSegwitAddress } from "./bech32.ts";
import { ranks, type Found } from "./found.ts";
import type { ScanCopy } from "./read-scan-copy.ts";

/** Shortest address: 25 characters of Base58. */
const shortest = 25;
const solanaNamed = /(?:^|[^a-z])(?:sol|solana|phantom|spl)(?![a-z])[^]{0,40}$/;

/**
 * Addresses whose checksum is right: Bitcoin, Litecoin, Dogecoin, Ethereum and chains of its form, TRON, TON, the XRP
 * Ledger, Cardano; of Solana, which has none, only behind its name. An Ethereum address in one case only carries no
 * checksum and is accepted. Value: `btc:`, `ltc:`, `doge:`, `eth:`, `tron:`, `ton:`, `xrp:`, `ada:` or `sol:` and the
 * address, in lower case where case means nothing. Errors: none. Cost: linear; at most two hashes a candidate.
 */
export function findCrypto({ text, lower }: ScanCopy, finds: Found[]): void {
  // A run of 25 has a letter or digit at its 25th place: most of the text is never looked at.
  for (let at = shortest - 1; at < text.length; at += shortest) {
    if (!isAddressUnit(text, at)) continue;
    let start = at;
    while (start > 0 && isAddressUnit(text, start - 1)) start -= 1;
    let end = at + 1;
    while (isAddressUnit(text, end)) end += 1;
    if (end - start >= shortest) addAddresses(finds, text, lower, start, end);
    at = end - 1;
  }
}

/** A letter, a digit, or one of the two marks that TON writes in its addresses. */
function isAddressUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    unit === 0x2d ||
    unit === 0x5f
  );
}

function addAddresses(finds: Found[], text: string, lower: string, from: number, to: number): void {
  if (to - from === 48 && isTonAddress(text.slice(from, to))) {
    finds.push({ type: "crypto", value: `ton:${text.slice(from, to)}`, start: from, end: to, rank: ranks.crypto });
    return;
  }
  let start = from;
  for (let end = from; end <= to; end += 1) {
    if (end < to && text[end] !== "-" && text[end] !== "_") continue;
    const address = end - start >= shortest ? text.slice(start, end) : "";
    const value = readAddress(address) ?? readSolana(address, lower, start);
    if (value !== undefined) finds.push({ type: "crypto", value, start, end, rank: ranks.crypto });
    start = end + 1;
  }
}

function readAddress(address: string): string | undefined {
  if (address.length < shortest || address.length > 110) return undefined;
  if (/^0x[0-9a-fA-F]{40}$/.test(address)) {
    return isEthereumAddress(address.slice(2)) ? `eth:${address.toLowerCase()}` : undefined;
  }
  for (const [code, prefix] of segwit) {
    if (address.slice(0, prefix.length + 1).toLowerCase() === `${prefix}1`) {
      return isSegwitAddress(address, prefix) ? `${code}:${address.toLowerCase()}` : undefined;
    }
  }
  if (/^addr1/i.test(address)) return isCardanoAddress(address) ? `ada:${address.toLowerCase()}` : undefined;
  if (!/^[13DLMTr9A].{24,34}$/.test(address)) return undefined;
  if (address.startsWith("r")) {
    const payload = decodeBase58Check(address, rippleAlphabet);
    return payload?.length === 21 && payload[0] === 0 ? `xrp:${address}` : undefined;
  }
  const payload = decodeBase58Check(address);
  const code = payload?.length === 21 ? versions.get(payload[0] ?? -1) : undefined;
  return code === undefined ? undefined : `${code}:${address}`;
}

const segwit = [
  ["btc", "bc"],
  ["ltc", "ltc"],
] as const;
/** First bytes of Base58Check addresses. Source: the reference clients' chain parameters. */
const versions: ReadonlyMap<number, string> = new Map([
  [0x00, "btc"],
  [0x05, "btc"],
  [0x30, "ltc"],
  [0x32, "ltc"],
  [0x1e, "doge"],
  [0x16, "doge"],
  [0x41, "tron"],
]);

function readSolana(address: string, lower: string, start: number): string | undefined {
  if (address.length < 32 || address.length > 44) return undefined;
  if (!solanaNamed.test(lower.slice(Math.max(0, start - 48), start))) return undefined;
  return decodeBase58(address)?.length === 32 ? `sol:${address}` : undefined;
}

/** Source: TEP-2, user-friendly address: flags, workchain, 32 bytes, CRC-16/XMODEM. */
function isTonAddress(address: string): boolean {
  if (!/^[EUk0][Qf][A-Za-z0-9_-]{46}$/.test(address)) return false;
  const bytes = readBase64(address);
  let sum = 0;
  for (const byte of bytes.subarray(0, 34)) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum & 0x8000) === 0 ? sum << 1 : (sum << 1) ^ 0x1021;
    sum &= 0xffff;
  }
  return (((bytes[34] ?? 0) << 8) | (bytes[35] ?? 0)) === sum;
}

const base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function readBase64(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length * 6) >> 3);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of text) {
    bits = ((bits << 6) | base64.indexOf(letter)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = (bits >> held) & 0xff;
    at += 1;
  }
  return bytes;
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
