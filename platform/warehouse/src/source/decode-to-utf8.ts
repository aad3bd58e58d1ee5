import { SuarError } from "@suar/domain/errors";

export type TextEncoding = "utf8" | "utf8-mark" | "utf16le" | "utf16be";

/**
 * The encoding by the byte-order mark; without a mark it is UTF-8.
 * Errors: `input.encoding` for UTF-32, which nothing in use writes.
 * Source: The Unicode Standard, section 23.8.
 */
export function detectEncoding(head: Buffer, file: string): TextEncoding {
  if (head[0] === 0xff && head[1] === 0xfe) {
    if (head.length >= 4 && head[2] === 0 && head[3] === 0) throw new SuarError("input.encoding", { file, line: 1 });
    return "utf16le";
  }
  if (head[0] === 0xfe && head[1] === 0xff) return "utf16be";
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? "utf8-mark" : "utf8";
}

const markBytes: Readonly<Record<TextEncoding, number>> = { utf8: 0, "utf8-mark": 3, utf16le: 2, utf16be: 2 };

/**
 * The same text as UTF-8 without a mark. Half a surrogate pair becomes a byte that UTF-8 does not know, so that its
 * record is found to be badly encoded like any other.
 */
export async function* decodeToUtf8(chunks: AsyncIterable<Buffer>, encoding: TextEncoding): AsyncGenerator<Buffer> {
  let skip = markBytes[encoding];
  let carry: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const skipped = Math.min(skip, chunk.length);
    skip -= skipped;
    const bytes = chunk.subarray(skipped);
    if (encoding === "utf8" || encoding === "utf8-mark") {
      yield bytes;
      continue;
    }
    const joined = carry.length > 0 ? Buffer.concat([carry, bytes]) : bytes;
    const whole = wholeUnits(joined, encoding);
    carry = Buffer.from(joined.subarray(whole));
    yield transcode(joined.subarray(0, whole), encoding);
  }
  // An odd byte or half a pair at the very end.
  if (carry.length > 0) yield Buffer.from([0xff]);
}

/** Bytes up to which no unit and no surrogate pair is cut. */
function wholeUnits(bytes: Buffer, encoding: TextEncoding): number {
  const even = bytes.length - (bytes.length % 2);
  if (even === 0) return 0;
  const high = bytes[encoding === "utf16le" ? even - 1 : even - 2] ?? 0;
  return high >= 0xd8 && high <= 0xdb ? even - 2 : even;
}

const loneSurrogate = /\p{Surrogate}/u;
const notUtf8 = Buffer.from([0xff]);

function transcode(bytes: Buffer, encoding: TextEncoding): Buffer {
  const little = encoding === "utf16be" ? Buffer.from(bytes).swap16() : bytes;
  const text = little.toString("utf16le");
  if (text.isWellFormed()) return Buffer.from(text, "utf8");
  const parts = text.split(loneSurrogate).flatMap((part) => [notUtf8, Buffer.from(part, "utf8")]);
  return Buffer.concat(parts.slice(1));
}
