import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { FileFormat } from "@suar/domain";
import { ByteWindow } from "../source/byte-window.ts";
import { type OpenedSource, type OpenOptions, openSource } from "../source/open-source.ts";
import type { ByteSource } from "../source/read-bytes.ts";
import { openCsv } from "./open-csv.ts";
import { openJsonl } from "./open-jsonl.ts";
import { openParquet } from "./open-parquet.ts";
import type { RowSource } from "./row-source.ts";

export interface OpenedRows extends RowSource {
  readonly format: FileFormat;
  readonly totalBytes: number | null;
  readonly bytesRead: () => number;
}

/**
 * Opens any file or stream that Suar reads and finds its columns.
 * Errors: those of `openSource` and of the format's opener.
 */
export async function openRows(source: ByteSource, options: OpenOptions = {}): Promise<OpenedRows> {
  const file = options.name ?? (typeof source === "string" ? source : "-");
  const opened = await openSource(source, options);
  const { format, totalBytes, bytesRead } = opened;
  const rows = await openers[format](opened, source, file);
  return { ...rows, format, totalBytes, bytesRead };
}

type Opener = (opened: OpenedSource, source: ByteSource, file: string) => Promise<RowSource>;

const openers: Readonly<Record<FileFormat, Opener>> = {
  csv: (opened, _, file) => openCsv(new ByteWindow(opened.chunks), "csv", file),
  tsv: (opened, _, file) => openCsv(new ByteWindow(opened.chunks), "tsv", file),
  jsonl: (opened, _, file) => openJsonl(new ByteWindow(opened.chunks), file),
  parquet: openParquetFrom,
};

/** Parquet is read from its end: what came packed or as a stream is laid in a private temporary folder first. */
async function openParquetFrom(opened: OpenedSource, source: ByteSource, file: string): Promise<RowSource> {
  const folder = await mkdtemp(join(tmpdir(), "suar-parquet-"));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    let path = typeof source === "string" ? source : "";
    if (opened.detached) {
      path = join(folder, "source.parquet");
      await pipeline(opened.chunks, createWriteStream(path, { mode: 0o600 }));
    } else await opened.chunks[Symbol.asyncIterator]().return?.();
    const rows = await openParquet(path, file, folder);
    return { ...rows, close: () => rows.close().then(remove) };
  } catch (cause) {
    await remove();
    throw cause;
  }
}
