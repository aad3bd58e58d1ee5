import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBAppender } from "@duckdb/node-api";
import { isSyntheticId } from "@suar/domain";
import { openWarehouse, type Warehouse } from "../open-warehouse.ts";
import type { SourceRecord } from "../source-record.ts";
import { moveDurably } from "./write-durably.ts";

/** Records of one part: enough for good compression, few enough to hold in memory. */
const partRecords = 100_000;
const partCharacters = 64 * 1024 * 1024;
const writeMemoryMb = 512;
/** Rows that are unpacked together: whoever reads a part of a file does not pay for the rest of it. */
const rowGroup = 10_240;

const createPart = `create or replace table part
  (line bigint, id varchar, text varchar, time timestamp, account varchar, synthetic boolean, pictures varchar)`;

/** Takes records in order and leaves them as `part-00000.parquet` and so on, each complete once it has its name. */
export interface PartWriter {
  add(records: readonly SourceRecord[]): Promise<void>;
  /** Writes what is left; a corpus without records gets one empty part, so that its columns can be read. */
  end(): Promise<void>;
  /** Frees memory when the part that is being written has its name, or has failed. Errors: none. */
  close(): Promise<void>;
}

/**
 * Opens a writer into `folder`, which it makes; one part is packed while the records of the next come in.
 * Errors: those of the file system and of DuckDB.
 */
export async function writeParts(folder: string, tempDir: string): Promise<PartWriter> {
  await mkdir(folder, { recursive: true });
  const { DuckDBTimestampValue } = await import("@duckdb/node-api");
  // Two that spilled into one folder would write over each other's files.
  const open = (name: string): Promise<Warehouse> =>
    openWarehouse({ memoryLimitMb: writeMemoryMb, threads: 1, tempDir: join(tempDir, name) });
  let warehouse = await open("even");
  let other = await open("odd");
  let appender = await startPart(warehouse);
  let packing: Promise<void> = Promise.resolve();
  let part = 0;
  let records = 0;
  let characters = 0;

  const append = (record: SourceRecord): void => {
    appender.appendBigInt(BigInt(record.line));
    appender.appendVarchar(record.id);
    appender.appendVarchar(record.text);
    if (record.time === null) appender.appendNull();
    else appender.appendTimestamp(new DuckDBTimestampValue(BigInt(record.time) * 1000n));
    if (record.account === null) appender.appendNull();
    else appender.appendVarchar(record.account);
    appender.appendBoolean(isSyntheticId(record.id));
    if (record.pictureHashes.length === 0) appender.appendNull();
    else appender.appendVarchar(record.pictureHashes.join(" "));
    appender.endRow();
    records += 1;
    characters += record.text.length;
  };

  const endPart = async (): Promise<void> => {
    appender.closeSync();
    await packing;
    packing = packPart(warehouse, folder, part);
    // Whoever waits for it next is told of a failure; until then it is nobody's.
    packing.catch(() => undefined);
    [warehouse, other] = [other, warehouse];
    part += 1;
    records = 0;
    characters = 0;
  };

  return {
    add: async (batch) => {
      for (const record of batch) {
        append(record);
        if (records < partRecords && characters < partCharacters) continue;
        await endPart();
        appender = await startPart(warehouse);
      }
    },
    end: async () => {
      if (records > 0 || part === 0) await endPart();
      await packing;
    },
    close: async () => {
      await packing.catch(() => undefined);
      warehouse.close();
      other.close();
    },
  };
}

async function packPart(warehouse: Warehouse, folder: string, part: number): Promise<void> {
  const name = `part-${String(part).padStart(5, "0")}.parquet`;
  const partial = join(folder, `.${name}.partial`);
  await warehouse.run(
    `copy part to '${partial.replaceAll("'", "''")}' (format parquet, compression zstd, row_group_size ${rowGroup})`,
  );
  await moveDurably(partial, join(folder, name));
}

async function startPart(warehouse: Warehouse): Promise<DuckDBAppender> {
  await warehouse.run(createPart);
  return warehouse.connection.createAppender("part");
}
