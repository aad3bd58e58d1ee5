import { createHash } from "node:crypto";
import { createHtcdsReader, type HtcdsBatch, type HtcdsReader, type HtcdsReaderOptions } from "../htcds/index.ts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Reads all of some bytes at once or in pieces; what a test asks of the reader afterwards comes with it. */
export function readAll(
  bytes: Uint8Array | string,
  options: Partial<HtcdsReaderOptions> = {},
  pieceLength = Number.POSITIVE_INFINITY,
): HtcdsBatch & { readonly reader: HtcdsReader } {
  const reader = createHtcdsReader({ hash: sha256, ...options });
  const all = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  const batches: HtcdsBatch[] = [];
  for (let from = 0; from < all.length; from += pieceLength)
    batches.push(reader.push(all.subarray(from, Math.min(all.length, from + pieceLength))));
  batches.push(reader.end());
  return {
    rows: batches.flatMap(({ rows }) => rows),
    problems: batches.flatMap(({ problems }) => problems),
    notes: batches.flatMap(({ notes }) => notes),
    reader,
  };
}
