import type { ColumnMapping, FileFormat } from "@suar/domain";
import { SuarError } from "@suar/domain/errors";
import { type OpenedRows, openRows } from "./formats/open-rows.ts";
import { IdSet } from "./id-set.ts";
import { makeRecordMapper } from "./map-record.ts";
import type { ByteSource } from "./source/read-bytes.ts";
import type { RejectedRecord, SourceRecord } from "./source-record.ts";

export interface ReadOptions {
  readonly mapping: ColumnMapping;
  /** File name by which the format is guessed and which errors name; default: the path, or `-` for a stream. */
  readonly name?: string;
  /** Default: told by bytes and name. */
  readonly format?: FileFormat;
  /** Reject the second record of an id. It takes 24 to 48 bytes a record, hence off by default. */
  readonly uniqueIds?: boolean;
  /** Called in the order of the file for every bad record, and with `kept` for a time that cannot be read. */
  readonly onReject?: (reject: RejectedRecord) => void;
  /** Called after each batch. `totalBytes` is null for a stream. */
  readonly onBytes?: (bytesRead: number, totalBytes: number | null) => void;
  readonly onFormat?: (format: FileFormat) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads the records of a file or stream in order, in batches, in bounded memory, whatever the packing, encoding or
 * format. Bad records are handed to `onReject` and reading goes on.
 * Errors: `call.unknown_column` when the header lacks a mapped column; `input.missing`, `input.unreadable`,
 * `input.empty`, `input.binary`, `input.encoding`, `input.compression` with the line reached.
 */
export async function* readRecords(source: ByteSource, options: ReadOptions): AsyncGenerator<readonly SourceRecord[]> {
  const { mapping, onReject, onBytes, signal } = options;
  const file = options.name ?? (typeof source === "string" ? source : "-");
  const rows = await openRows(source, { name: file, format: options.format, signal });
  options.onFormat?.(rows.format);
  const { wanted, map } = makeRecordMapper(mapping);
  const seen = options.uniqueIds ? new IdSet() : null;
  let line = 0;
  let read = 0;
  let badlyEncoded = 0;
  try {
    checkColumns(rows, wanted, file);
    for await (const items of rows.rows(wanted)) {
      signal?.throwIfAborted();
      const records: SourceRecord[] = [];
      for (const item of items) {
        line = item.line;
        const { record, reject } = map(item);
        if (record && seen && !seen.add(record.id)) {
          const raw = item.kind === "row" ? Buffer.from(item.raw()) : item.raw;
          onReject?.({ line, code: "duplicate_id", field: mapping.id, raw, kept: false });
          continue;
        }
        if (reject) onReject?.(reject);
        if (reject?.code === "bad_encoding") badlyEncoded += 1;
        if (record) records.push(record);
      }
      read += records.length;
      if (records.length > 0) yield records;
      onBytes?.(rows.bytesRead(), rows.totalBytes);
    }
  } catch (cause) {
    throw withLine(cause, line);
  } finally {
    await rows.close();
  }
  // One stray byte is a bad record; a file in which no record can be read is in another encoding.
  if (read === 0 && badlyEncoded > 0) throw new SuarError("input.encoding", { file, line });
}

function checkColumns(rows: OpenedRows, wanted: readonly { readonly name: string }[], file: string): void {
  for (const { name } of wanted) {
    if (rows.columns.includes(name)) continue;
    throw new SuarError("call.unknown_column", { file, column: name, columns: rows.columns.slice(0, 40).map(cutName) });
  }
}

/** A file without a header shows its first record here: no more of it than tells a person what went wrong. */
const cutName = (name: string): string => (name.length > 40 ? `${name.slice(0, 40)}…` : name);

function withLine(cause: unknown, line: number): unknown {
  if (!(cause instanceof SuarError) || "line" in cause.details || !cause.code.startsWith("input.")) return cause;
  return new SuarError(cause.code, { ...cause.details, line }, { cause });
}
