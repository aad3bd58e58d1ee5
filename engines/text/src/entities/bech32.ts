const alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;

/**
 * True for a SegWit address of the Bitcoin main network (`bc1...`): checksum Bech32 for version 0, Bech32m above.
 * Shapes: 14 to 74 characters, all lower or all upper case. Errors: none. Source: BIP 173, BIP 350.
 */
export function isSegwitAddress(text: string): boolean {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return false;
  if (!lower.startsWith("bc1") || lower.length < 14 || lower.length > 74) return false;
  const values: number[] = [];
  for (const letter of lower.slice(3)) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return false;
    values.push(value);
  }
  const version = values[0] ?? 32;
  if (version > 16 || checksum([3, 3, 0, 2, 3, ...values]) !== (version === 0 ? 1 : 0x2bc830a3)) return false;
  const bits = (values.length - 7) * 5;
  const bytes = bits >> 3;
  const last = values.at(-7) ?? 0;
  const padding = bits & 7;
  if (padding > 4 || (last & ((1 << padding) - 1)) !== 0) return false;
  return version === 0 ? bytes === 20 || bytes === 32 : bytes >= 2 && bytes <= 40;
}

/** The polynomial sum of BIP 173 over the expanded prefix "bc" and the data. */
function checksum(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of generators.entries()) if (((top >> bit) & 1) === 1) sum ^= generator;
  }
  return sum;
}
