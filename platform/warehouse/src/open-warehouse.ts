import type { DuckDBConnection, DuckDBValue, JS } from "@duckdb/node-api";

/** One row by column name. BIGINT comes as bigint, TIMESTAMP as Date: cast to INTEGER or DOUBLE in SQL for numbers. */
export type Row = Readonly<Record<string, JS>>;

/** Named values of `$name` parameters. */
export type Values = Readonly<Record<string, DuckDBValue>>;

export interface WarehouseOptions {
  /** DuckDB's own memory, beyond which it writes to `tempDir`. MiB; default 512. */
  readonly memoryLimitMb?: number;
  /** Default 2. */
  readonly threads?: number;
  /** Folder for what does not fit in memory; without one nothing is written to disk. */
  readonly tempDir?: string;
}

/** A private in-memory DuckDB for queries over Parquet files. */
export interface Warehouse {
  /** Runs one or more statements. */
  run(sql: string, values?: Values): Promise<void>;
  /** All rows of a query. The caller names the row type that its SQL gives. */
  all<Found extends object = Row>(sql: string, values?: Values): Promise<readonly Found[]>;
  /** Rows in the order of the query, a batch (about 2,048) at a time, in bounded memory. */
  stream<Found extends object = Row>(sql: string, values?: Values): AsyncIterable<readonly Found[]>;
  /** For bulk appends; see DuckDB's appender. */
  readonly connection: DuckDBConnection;
  /** Frees memory and temporary files; safe to call twice. */
  close(): void;
}

/**
 * Opens DuckDB without network, extensions or files of its own. It loads 70 MB of native code, hence at the first call
 * and not at import.
 * Errors: RangeError for a limit that is not positive; failed SQL is thrown as DuckDB words it, for the log.
 */
export async function openWarehouse(options: WarehouseOptions = {}): Promise<Warehouse> {
  const { memoryLimitMb = 512, threads = 2, tempDir = "" } = options;
  if (!(memoryLimitMb > 0)) throw new RangeError(`openWarehouse: memoryLimitMb must be > 0, got ${memoryLimitMb}`);
  if (!(threads >= 1)) throw new RangeError(`openWarehouse: threads must be >= 1, got ${threads}`);
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: `${memoryLimitMb}MiB`,
    threads: String(threads),
    temp_directory: tempDir,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const connection = await instance.connect();
  let open = true;
  return {
    connection,
    run: async (sql, values) => {
      await connection.run(sql, values && { ...values });
    },
    all: async <Found extends object>(sql: string, values?: Values) => {
      const result = await connection.run(sql, values && { ...values });
      return (await result.getRowObjectsJS()) as unknown as readonly Found[];
    },
    stream: async function* <Found extends object>(sql: string, values?: Values) {
      const result = await connection.stream(sql, values && { ...values });
      for await (const rows of result.yieldRowObjectJs()) yield rows as unknown as readonly Found[];
    },
    close: () => {
      if (!open) return;
      open = false;
      connection.closeSync();
      instance.closeSync();
    },
  };
}
