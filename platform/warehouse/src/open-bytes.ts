import { SuarError } from "@suar/domain/errors";
import { headBytes } from "./limits.ts";
import { detectBinary } from "./source/check-text.ts";
import { peekBytes } from "./source/peek-bytes.ts";
import { type ByteSource, readBytes } from "./source/read-bytes.ts";
import { detectPacking, unpackBytes } from "./source/unpack-bytes.ts";

export type { ByteSource };

export interface OpenBytesOptions {
  /** File name that errors name; default: the path, or `-` for a stream. */
  readonly name?: string;
  readonly signal?: AbortSignal;
}

/**
 * The unpacked bytes of a text file in whatever encoding it is, for readers that tell the encoding themselves.
 * Errors: `input.missing`, `input.unreadable`, `input.empty`, `input.compression`; `input.binary` for a file that is known to
 * hold no text (a workbook, a PDF, a picture).
 */
export async function openBytes(source: ByteSource, options: OpenBytesOptions = {}): Promise<AsyncIterable<Buffer>> {
  const file = options.name ?? (typeof source === "string" ? source : "-");
  const raw = await readBytes(source, file, options.signal);
  const packed = await peekBytes(raw.chunks, (head) => head.length >= 4);
  if (packed.head.length === 0) throw new SuarError("input.empty", { file });
  const packing = detectPacking(packed.head);
  const plain = packing ? unpackBytes(packed.chunks, packing, file) : packed.chunks;
  const { head, chunks } = await peekBytes(plain, (bytes) => bytes.length >= headBytes);
  if (head.length === 0) throw new SuarError("input.empty", { file });
  const kind = detectBinary(head);
  if (kind !== null && kind !== "utf16" && !isMarkedUtf16(head)) throw new SuarError("input.binary", { file, kind });
  return chunks;
}

const isMarkedUtf16 = (head: Buffer): boolean =>
  (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
