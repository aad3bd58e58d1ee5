import { sha256 } from "@noble/hashes/sha2.js";
import { describe, expect, test } from "vitest";
import { foldText } from "../copy/index.ts";
import { isSegwitAddress } from "./bech32.ts";
import { decodeBase58Check } from "./base58.ts";
import { findEntities } from "./index.ts";

const found = (text: string): string[] =>
  findEntities(foldText(text))
    .filter(({ type }) => type === "crypto")
    .map(({ value }) => value);

/**
 * Published examples: the genesis block, BIP 173, BIP 350, EIP-55, the USDT contract on TRON, the genesis account of the
 * XRP Ledger, the elections account of TON, CIP-19.
 */
const right: readonly (readonly [string, string])[] = [
  ["1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "btc:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"],
  ["3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", "btc:3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy"],
  ["BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "btc:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"],
  [
    "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
    "btc:bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
  ],
  ["0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "eth:0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"],
  ["0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", "eth:0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"],
  ["TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "tron:TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"],
  ["rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh", "xrp:rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh"],
  ["EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N", "ton:EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N"],
  [
    "addr1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers66hrl8",
    "ada:addr1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers66hrl8",
  ],
];

function encodeBase58Check(payload: readonly number[]): string {
  const bytes = Uint8Array.from(payload);
  const sum = sha256(sha256(bytes)).subarray(0, 4);
  let number = 0n;
  for (const byte of [...bytes, ...sum]) number = number * 256n + BigInt(byte);
  const letters = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  let text = "";
  for (; number > 0n; number /= 58n) text = (letters[Number(number % 58n)] ?? "") + text;
  return text;
}

describe("crypto addresses", () => {
  test.each([
    "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
    "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLz",
    "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
    "bc1Qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
    "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD",
    "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe",
    "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u",
    "abcdefghijklmnopqrstuvwxyzabcdefgh",
  ])("a wrong checksum or form is none: %s", (address) => {
    expect(found(`send to ${address} now`)).toEqual([]);
  });

  test.each(right)("%s", (address, value) => {
    expect(found(`kirim ke ${address}, segera`)).toEqual([value]);
  });

  test("any one character changed is refused", () => {
    for (const [address, value] of right.filter(([, value]) => !value.startsWith("eth:"))) {
      for (let at = 1; at < address.length; at += 1) {
        const changed = `${address.slice(0, at)}${address[at] === "q" ? "p" : "q"}${address.slice(at + 1)}`;
        if (changed !== address) expect(found(changed), `${value} at ${at}`).toEqual([]);
      }
    }
  });

  test("an address of Litecoin and Dogecoin, made from the hash of no key", () => {
    const hash = Array.from({ length: 20 }, (_, at) => at);
    for (const [version, code] of [
      [0x30, "ltc"],
      [0x1e, "doge"],
    ] as const) {
      const address = encodeBase58Check([version, ...hash]);
      expect(found(`to ${address}`)).toEqual([`${code}:${address}`]);
    }
  });

  test("an address of Solana only behind its name", () => {
    const mint = "So11111111111111111111111111111111111111112";
    expect(found(`send ${mint}`)).toEqual([]);
    expect(found(`USDT (SOL): ${mint}`)).toEqual([`sol:${mint}`]);
  });

  test("refuses what is no Base58 and no SegWit at all", () => {
    expect(decodeBase58Check("0OIl")).toBeUndefined();
    expect(decodeBase58Check("")).toBeUndefined();
    expect(isSegwitAddress("bc1", "bc")).toBe(false);
  });
});
