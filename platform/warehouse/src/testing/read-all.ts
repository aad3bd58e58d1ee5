import type { ColumnMapping } from "@suar/domain";
import { type ReadOptions, readRecords } from "../read-records.ts";
import type { ByteSource } from "../source/read-bytes.ts";
import type { RejectedRecord, SourceRecord } from "../source-record.ts";

/** Everything that reading a file gives, for tests. */
export interface ReadAll {
  readonly records: readonly SourceRecord[];
  readonly rejects: readonly RejectedRecord[];
}

export const idAndText: ColumnMapping = { id: "id", text: "text", time: null, account: null };

/** Reads a whole file, path, text or stream of bytes into memory. */
export async function readAll(source: ByteSource | Buffer, options: Partial<ReadOptions> = {}): Promise<ReadAll> {
  const records: SourceRecord[] = [];
  const rejects: RejectedRecord[] = [];
  const input = Buffer.isBuffer(source) ? chunksOf(source, source.length) : source;
  const batches = readRecords(input, { mapping: idAndText, ...options, onReject: (reject) => rejects.push(reject) });
  for await (const batch of batches) records.push(...batch);
  return { records, rejects };
}

/** The bytes in pieces of `size`, as a slow disk or a pipe gives them. */
export async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
