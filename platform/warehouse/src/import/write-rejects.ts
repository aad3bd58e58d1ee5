import { isUtf8 } from "node:buffer";
import { once } from "node:events";
import { open } from "node:fs/promises";
import { finished } from "node:stream/promises";
import type { RejectedRecord } from "../source-record.ts";

/** One bad record as a line of JSON: where, why and its own text; bytes that are no text also as base64, so nothing is lost. */
export function formatReject({ line, code, field, raw, kept }: RejectedRecord): string {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.length);
  const text = bytes.toString("utf8").replace(/\r?\n$/, "");
  const extra = { ...(isUtf8(bytes) ? {} : { bytes: bytes.toString("base64") }), ...(kept ? { kept } : {}) };
  return `${JSON.stringify({ line, code, field, raw: text, ...extra })}\n`;
}

/** Writes bad records to a file as they come. */
export interface RejectWriter {
  add(reject: RejectedRecord): void;
  /** Waits while the disk is behind: call it between batches. */
  drain(): Promise<void>;
  /** Ends the file; it is complete when this is done. */
  end(): Promise<void>;
  /** Lets go of the file as it is, after a failure. */
  abandon(): void;
}

/**
 * Opens `path` for bad records, replacing what is there.
 * Errors: those of the file system, at once when it cannot be opened, else at the next `drain` or `end`.
 */
export async function writeRejects(path: string): Promise<RejectWriter> {
  const stream = (await open(path, "w", 0o600)).createWriteStream();
  let failure: Error | null = null;
  stream.on("error", (cause) => {
    failure = cause;
  });
  return {
    add: (reject) => void stream.write(formatReject(reject)),
    drain: async () => {
      if (failure) throw failure;
      if (stream.writableNeedDrain) await once(stream, "drain");
    },
    end: async () => {
      if (failure) throw failure;
      stream.end();
      await finished(stream);
    },
    abandon: () => stream.destroy(),
  };
}
