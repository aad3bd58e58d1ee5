export type LegacyEncoding = "windows-1252" | "windows-874";

const undefinedByte = 0xfffd;
const thaiFirst = 0xa1;
const thaiShift = 0x0e01 - thaiFirst;

const high1252 = [
  0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd,
  0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0xfffd, 0x017e, 0x0178,
] as const;

const low874: Readonly<Record<number, number>> = {
  0x80: 0x20ac,
  0x85: 0x2026,
  0x91: 0x2018,
  0x92: 0x2019,
  0x93: 0x201c,
  0x94: 0x201d,
  0x95: 0x2022,
  0x96: 0x2013,
  0x97: 0x2014,
  0xa0: 0xa0,
};

const isThai = (byte: number): boolean => (byte >= thaiFirst && byte <= 0xda) || (byte >= 0xdf && byte <= 0xfb);

const tables: Readonly<Record<LegacyEncoding, Uint16Array>> = {
  "windows-1252": Uint16Array.from({ length: 256 }, (_, byte) =>
    byte >= 0x80 && byte <= 0x9f ? (high1252[byte - 0x80] ?? undefinedByte) : byte,
  ),
  "windows-874": Uint16Array.from({ length: 256 }, (_, byte) => {
    if (byte < 0x80) return byte;
    return isThai(byte) ? byte + thaiShift : (low874[byte] ?? undefinedByte);
  }),
};

const pieceLength = 8192;

/** The text of bytes in an encoding of one byte a character; bytes that it does not define become U+FFFD. */
export function decodeLegacy(bytes: Uint8Array, encoding: LegacyEncoding): string {
  const table = tables[encoding];
  let text = "";
  for (let from = 0; from < bytes.length; from += pieceLength) {
    const piece = bytes.subarray(from, from + pieceLength);
    text += String.fromCharCode(...Array.from(piece, (byte) => table[byte] ?? undefinedByte));
  }
  return text;
}

/** Thai is written in runs of Thai letters; western names have single accented ones. */
const thaiRun = 3;

/**
 * Which of the two encodings bytes that are no UTF-8 are most likely in: Thai when every high byte is one of windows-874 and
 * three of its letters stand together, otherwise western. It is a guess, and whoever shows the text says so.
 */
export function guessLegacy(bytes: Uint8Array): LegacyEncoding {
  let run = 0;
  let longest = 0;
  for (const byte of bytes) {
    if (byte >= 0x80 && tables["windows-874"][byte] === undefinedByte) return "windows-1252";
    run = isThai(byte) ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest >= thaiRun ? "windows-874" : "windows-1252";
}
