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
const rowGroup = 20_480;

const createPart = `create or replace table part
  (line bigint, id varchar, text varchar, time timestamp, account varchar, synthetic boolean)`;

/** Takes records in order and leaves them as `part-00000.parquet` and so on, each complete once it has its name. */
export interface PartWriter {
  add(records: readonly SourceRecord[]): Promise<void>;
  /** Writes what is left; a corpus without records gets one empty part, so that its columns can be read. */
  end(): Promise<void>;
  close(): void;
}

/** Opens a writer into `folder`, which it makes. Errors: those of the file system and of DuckDB. */
export async function writeParts(folder: string, tempDir: string): Promise<PartWriter> {
  await mkdir(folder, { recursive: true });
  const warehouse = await openWarehouse({ memoryLimitMb: writeMemoryMb, threads: 1, tempDir });
  const { DuckDBTimestampValue } = await import("@duckdb/node-api");
  let appender = await startPart(warehouse);
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
    appender.endRow();
    records += 1;
    characters += record.text.length;
  };

  const endPart = async (): Promise<void> => {
    appender.closeSync();
    const name = `part-${String(part).padStart(5, "0")}.parquet`;
    const partial = join(folder, `.${name}.partial`);
    await warehouse.run(
      `copy part to '${partial.replaceAll("'", "''")}' (format parquet, compression zstd, row_group_size ${rowGroup})`,
    );
    await moveDurably(partial, join(folder, name));
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
    },
    close: () => warehouse.close(),
  };
}

async function startPart(warehouse: Warehouse): Promise<DuckDBAppender> {
  await warehouse.run(createPart);
  return warehouse.connection.createAppender("part");
}
