const alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;

/** Sums that a right address comes to: Bech32, and Bech32m. */
const plainSum = 1;
const changedSum = 0x2bc830a3;

/**
 * True for a SegWit address behind the prefix (`bc` for Bitcoin, `ltc` for Litecoin): checksum Bech32 for version 0,
 * Bech32m above.
 * Shapes: 14 to 75 characters, all lower or all upper case. Errors: none. Source: BIP 173, BIP 350.
 */
export function isSegwitAddress(text: string, prefix: string): boolean {
  const values = text.length <= 75 ? readValues(text, prefix) : undefined;
  if (values === undefined) return false;
  const version = values[0] ?? 32;
  if (version > 16 || sumOf(prefix, values) !== (version === 0 ? plainSum : changedSum)) return false;
  const bits = (values.length - 7) * 5;
  const bytes = bits >> 3;
  const last = values.at(-7) ?? 0;
  const padding = bits & 7;
  if (padding > 4 || (last & ((1 << padding) - 1)) !== 0) return false;
  return version === 0 ? bytes === 20 || bytes === 32 : bytes >= 2 && bytes <= 40;
}

/** True for a Shelley address of Cardano (`addr1...`): Bech32 over 29 or 57 bytes. Source: CIP-19. */
export function isCardanoAddress(text: string): boolean {
  const values = text.length <= 110 ? readValues(text, "addr") : undefined;
  if (values === undefined || sumOf("addr", values) !== plainSum) return false;
  const bytes = ((values.length - 6) * 5) >> 3;
  return bytes === 29 || bytes === 57;
}

/** The five-bit values behind `prefix` and the 1, checksum included. */
function readValues(text: string, prefix: string): number[] | undefined {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return undefined;
  if (!lower.startsWith(`${prefix}1`) || lower.length < 14) return undefined;
  const values: number[] = [];
  for (const letter of lower.slice(prefix.length + 1)) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return undefined;
    values.push(value);
  }
  return values;
}

/** The sum over the expanded prefix and the data. */
const sumOf = (prefix: string, values: readonly number[]): number => {
  const codes = [...prefix].map((letter) => letter.charCodeAt(0));
  return checksum([...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...values]);
};

/** The polynomial sum of BIP 173. */
function checksum(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of generators.entries()) if (((top >> bit) & 1) === 1) sum ^= generator;
  }
  return sum;
}
