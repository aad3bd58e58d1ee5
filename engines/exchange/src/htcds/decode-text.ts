import { decodeLegacy, guessLegacy, type LegacyEncoding } from "./legacy-encodings.ts";

// The same in Node and every browser; the compiler's library for engines does not list it.
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array, options?: { readonly stream?: boolean }): string };

export type FileEncoding = "utf-8" | "utf-8-mark" | "utf-16le" | "utf-16be";

/** A stretch of decoded text that was no UTF-8, and as what it was read. Offsets are in the text of its block. */
export interface GuessedStretch {
  readonly start: number;
  readonly end: number;
  readonly encoding: LegacyEncoding;
}

export interface DecodedBlock {
  readonly text: string;
  readonly guessed: readonly GuessedStretch[];
}

/** Turns the bytes of a file into text, block by block. */
export interface TextDecoding {
  push(bytes: Uint8Array): DecodedBlock;
  end(): DecodedBlock;
  /** `null` until four bytes have been seen. */
  encoding(): FileEncoding | null;
}

const lineFeed = 0x0a;
const longestBlock = 1 << 16;
const sampleLength = 512;

/**
 * A decoder for files whose encoding nobody named: byte-order marks first, UTF-16 without one by its zero bytes, otherwise
 * UTF-8, and each line that is no UTF-8 as windows-874 or windows-1252, which is a guess that stands in `guessed`.
 * Shapes: chunks of any size. It holds one line, or 64 KiB of a longer one. Errors: none.
 */
export function createTextDecoding(): TextDecoding {
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let encoding: FileEncoding | null = null;
  let wide: InstanceType<typeof TextDecoder> | null = null;
  let carry = new Uint8Array(0);

  function decode(bytes: Uint8Array): DecodedBlock {
    const whole = utf8Of(bytes);
    return whole === null ? decodeLines(bytes) : { text: whole, guessed: [] };
  }

  function utf8Of(bytes: Uint8Array): string | null {
    try {
      return strict.decode(bytes);
    } catch {
      return null;
    }
  }

  function decodeLines(bytes: Uint8Array): DecodedBlock {
    const guessed: GuessedStretch[] = [];
    let text = "";
    for (let from = 0; from < bytes.length; ) {
      const feed = bytes.indexOf(lineFeed, from);
      const to = feed === -1 ? bytes.length : feed + 1;
      const line = bytes.subarray(from, to);
      let piece = utf8Of(line);
      if (piece === null) {
        const guess = guessLegacy(line);
        piece = decodeLegacy(line, guess);
        guessed.push({ start: text.length, end: text.length + piece.length, encoding: guess });
      }
      text += piece;
      from = to;
    }
    return { text, guessed };
  }

  function start(bytes: Uint8Array): Uint8Array {
    const found = detect(bytes);
    encoding = found.encoding;
    if (encoding === "utf-16le" || encoding === "utf-16be") wide = new TextDecoder(encoding, { ignoreBOM: true });
    return bytes.subarray(found.mark);
  }

  return {
    push(bytes) {
      let all = carry.length === 0 ? bytes : joined(carry, bytes);
      carry = new Uint8Array(0);
      if (encoding === null) {
        if (all.length < 4) {
          carry = all.slice();
          return { text: "", guessed: [] };
        }
        all = start(all);
      }
      if (wide !== null) return { text: wide.decode(all, { stream: true }), guessed: [] };
      const cut = cutOf(all);
      carry = all.slice(cut);
      return decode(all.subarray(0, cut));
    },
    end() {
      let rest: Uint8Array = carry;
      carry = new Uint8Array(0);
      if (encoding === null && rest.length > 0) rest = start(rest);
      if (wide !== null) return { text: wide.decode(rest), guessed: [] };
      return decode(rest);
    },
    encoding: () => encoding,
  };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

/** Where a block may end: behind its last line feed; in a line that is longer than a block behind its last ASCII byte. */
function cutOf(bytes: Uint8Array): number {
  const feed = bytes.lastIndexOf(lineFeed);
  if (feed !== -1) return feed + 1;
  if (bytes.length < longestBlock) return 0;
  const ascii = bytes.findLastIndex((byte) => byte < 0x80);
  return ascii === -1 ? bytes.length : ascii + 1;
}

/** By the byte-order mark; without one UTF-16 shows by the zero half of its ASCII letters. Source: Unicode, section 23.8. */
function detect(bytes: Uint8Array): { readonly encoding: FileEncoding; readonly mark: number } {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", mark: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", mark: 2 };
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: "utf-8-mark", mark: 3 };
  const sample = bytes.subarray(0, sampleLength);
  let even = 0;
  let odd = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const many = sample.length * 0.3;
  if (odd > many && even === 0) return { encoding: "utf-16le", mark: 0 };
  if (even > many && odd === 0) return { encoding: "utf-16be", mark: 0 };
  return { encoding: "utf-8", mark: 0 };
}
