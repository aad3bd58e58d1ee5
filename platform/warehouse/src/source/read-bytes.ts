import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { SuarError } from "@suar/domain/errors";

/** A path, or a stream of bytes such as standard input. */
export type ByteSource = string | AsyncIterable<Uint8Array>;

/** The bytes as they lie on disk, with how far reading has come. */
export interface RawBytes {
  readonly chunks: AsyncIterable<Buffer>;
  /** Size of the file, null for a stream. */
  readonly totalBytes: number | null;
  readonly bytesRead: () => number;
}

const readAheadBytes = 64 * 1024;

/**
 * Opens a file or stream for reading.
 * Errors: `input.missing` when there is no such file, `input.unreadable` when it is a folder or may not be read, and
 * later, from `chunks`, when the disk fails. `signal` ends the reading with its reason.
 */
export async function readBytes(source: ByteSource, file: string, signal?: AbortSignal): Promise<RawBytes> {
  let read = 0;
  async function* counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of chunks) {
        signal?.throwIfAborted();
        read += chunk.length;
        yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
      }
    } catch (cause) {
      throw explainFailure(cause, file);
    }
  }
  if (typeof source !== "string") return { chunks: counted(source), totalBytes: null, bytesRead: () => read };
  const totalBytes = await sizeOf(source, file);
  const chunks = counted(createReadStream(source, { highWaterMark: readAheadBytes }));
  return { chunks, totalBytes, bytesRead: () => read };
}

async function sizeOf(path: string, file: string): Promise<number | null> {
  try {
    await using handle = await open(path, "r");
    const found = await handle.stat();
    if (found.isDirectory()) throw new SuarError("input.unreadable", { file, reason: "folder" });
    return found.isFile() ? found.size : null;
  } catch (cause) {
    throw explainFailure(cause, file);
  }
}

/** System errors as the house says them; anything else stays what it is. */
function explainFailure(cause: unknown, file: string): unknown {
  if (!(cause instanceof Error) || !("syscall" in cause) || !("code" in cause)) return cause;
  if (cause.code === "ENOENT" || cause.code === "ENOTDIR") return new SuarError("input.missing", { file }, { cause });
  return new SuarError("input.unreadable", { file, reason: String(cause.code) }, { cause });
}
