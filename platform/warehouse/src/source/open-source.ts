import type { FileFormat } from "@suar/domain";
import { SuarError } from "@suar/domain/errors";
import { headBytes } from "../limits.ts";
import { checkText, detectBinary } from "./check-text.ts";
import { decodeToUtf8, detectEncoding } from "./decode-to-utf8.ts";
import { detectFormat } from "./detect-format.ts";
import { peekBytes } from "./peek-bytes.ts";
import { type ByteSource, readBytes } from "./read-bytes.ts";
import { detectPacking, unpackBytes } from "./unpack-bytes.ts";

/** A file whose bytes are unpacked and, unless it is Parquet, UTF-8 without a mark. */
export interface OpenedSource {
  readonly format: FileFormat;
  readonly chunks: AsyncIterable<Buffer>;
  /** True when `chunks` are not the file itself: it came packed or as a stream. */
  readonly detached: boolean;
  /** Bytes as they lie on disk; null for a stream. */
  readonly totalBytes: number | null;
  readonly bytesRead: () => number;
}

export interface OpenOptions {
  /** File name by which the format is guessed and which errors name; default: the path, or `-` for a stream. */
  readonly name?: string | undefined;
  readonly format?: FileFormat | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Opens a file or stream of any packing, encoding and format that Suar reads.
 * Errors: `input.missing`, `input.unreadable`, `input.empty`, `input.binary`, `input.encoding`, `input.compression`.
 */
export async function openSource(source: ByteSource, options: OpenOptions = {}): Promise<OpenedSource> {
  const file = options.name ?? (typeof source === "string" ? source : "-");
  const raw = await readBytes(source, file, options.signal);
  const packed = await peekBytes(raw.chunks, (head) => head.length >= 4);
  if (packed.head.length === 0) throw new SuarError("input.empty", { file });
  const packing = detectPacking(packed.head);
  const plain = packing ? unpackBytes(packed.chunks, packing, file) : packed.chunks;
  const { head, chunks } = await peekBytes(plain, isHead);
  if (head.length === 0) throw new SuarError("input.empty", { file });

  const found = { detached: packing !== null || typeof source !== "string", ...raw };
  if (detectFormat(file, head) === "parquet") return { ...found, format: "parquet", chunks };
  const encoding = detectEncoding(head, file);
  if (encoding === "utf8" || encoding === "utf8-mark") {
    if (packing && detectBinary(head)) await drain(chunks);
    checkText(head, file);
  }
  const utf8 = decodeToUtf8(chunks, encoding);
  const text = await peekBytes(utf8, isHead);
  return { ...found, format: options.format ?? detectFormat(file, text.head), chunks: text.chunks };
}

/** A slow pipe may give one line only: a line is enough to know the format by. */
const isHead = (head: Buffer): boolean => head.length >= headBytes || (head.length >= 4 && head.includes(0x0a));

const drainBytes = 256 * 1024 * 1024;

/** A packed file that looks binary may be a bomb: unpacking it for a moment lets the true reason be named. */
async function drain(chunks: AsyncIterable<Buffer>): Promise<void> {
  let seen = 0;
  for await (const chunk of chunks) {
    seen += chunk.length;
    if (seen > drainBytes) return;
  }
}
