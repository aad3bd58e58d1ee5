import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import {
  type ColumnMapping,
  columnMappingSchema,
  type FileFormat,
  fileFormats,
  type ImportProgress,
} from "@suar/domain";
import { z } from "zod";
import { readRecords } from "../read-records.ts";
import type { ByteSource } from "../source/read-bytes.ts";
import type { RejectedRecord } from "../source-record.ts";
import { estimateSecondsLeft } from "./estimate-seconds-left.ts";
import { writeDurably, moveDurably } from "./write-durably.ts";
import { writeParts } from "./write-parts.ts";
import { writeRejects } from "./write-rejects.ts";

export interface ImportOptions {
  readonly source: ByteSource;
  /** The file's own name, by which its format is guessed and which errors name. */
  readonly name: string;
  /** Corpus folder; made when it is not there. */
  readonly dir: string;
  readonly mapping: ColumnMapping;
  /** `done` and `total` are bytes of the file as it lies on disk; `total` is null for a stream. */
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly onReject?: (reject: RejectedRecord) => void;
  readonly signal?: AbortSignal;
}

const readResultSchema = z.object({
  records: z.int().nonnegative(),
  rejected: z.int().nonnegative(),
  /** Records that were kept without their time, because it cannot be read. */
  unreadTimes: z.int().nonnegative(),
  format: z.enum(fileFormats),
  mapping: columnMappingSchema,
});
export type ReadResult = Readonly<z.infer<typeof readResultSchema>>;

/**
 * Reads a file into a corpus folder: `records/part-*.parquet` in the order of the file, `rejects.jsonl`, and at last
 * `read.json`, which says that the step is complete. The second record of an id is rejected. Killed at any moment and
 * called again it gives the same folder: a complete step is not repeated, an incomplete one starts anew.
 * Units: bytes in progress. Errors: those of `readRecords`, and of the file system when the disk is full.
 */
export async function importRecords(options: ImportOptions): Promise<ReadResult> {
  const { source, name, dir, mapping } = options;
  const done = await readResult(join(dir, "read.json"), mapping);
  if (done) return done;
  const records = join(dir, "records");
  const rejects = join(dir, "rejects.jsonl");
  const temporary = join(dir, "tmp");
  for (const path of [join(dir, "read.json"), records, rejects]) await rm(path, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });

  const parts = await writeParts(records, temporary);
  const bad = await writeRejects(`${rejects}.partial`);
  const count = { records: 0, rejected: 0, unreadTimes: 0 };
  let format: FileFormat = "csv";
  const secondsLeft = estimateSecondsLeft();
  try {
    const batches = readRecords(source, {
      name,
      mapping,
      uniqueIds: true,
      ...(options.signal ? { signal: options.signal } : {}),
      onFormat: (found) => {
        format = found;
      },
      onReject: (reject) => {
        if (reject.kept) count.unreadTimes += 1;
        else count.rejected += 1;
        bad.add(reject);
        options.onReject?.(reject);
      },
      onBytes: (read, total) => {
        options.onProgress?.({ step: "read", done: read, total, secondsLeft: secondsLeft(read, total) });
      },
    });
    for await (const batch of batches) {
      await parts.add(batch);
      await bad.drain();
      count.records += batch.length;
    }
    await parts.end();
    await bad.end();
    await moveDurably(`${rejects}.partial`, rejects);
  } finally {
    bad.abandon();
    await parts.close();
    await rm(temporary, { recursive: true, force: true });
  }
  const result = { ...count, format, mapping };
  await writeDurably(join(dir, "read.json"), JSON.stringify(result));
  return result;
}

/** What an earlier run left complete with the same mapping, or null. */
async function readResult(path: string, mapping: ColumnMapping): Promise<ReadResult | null> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return null;
    throw cause;
  }
  const result = readResultSchema.parse(JSON.parse(text));
  const isSame = (["id", "text", "time", "account", "pictureHash"] as const).every(
    (role) => (result.mapping[role] ?? null) === (mapping[role] ?? null),
  );
  return isSame ? result : null;
}
