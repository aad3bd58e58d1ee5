import { SuarError } from "@suar/domain/errors";
import { openWarehouse, type Warehouse } from "../open-warehouse.ts";
import { maxRecordBytes } from "../limits.ts";
import { checkCell } from "./decode-cell.ts";
import type { Cell, RowItem, RowSource, WantedColumn } from "./row-source.ts";

const readMemoryMb = 256;

/**
 * Opens a Parquet file through DuckDB; only the wanted columns are decoded. Numbers, dates and times become text by
 * DuckDB's cast; a time stamp becomes milliseconds since 1970. The line of a record is its row, from 1.
 * Errors: `input.unreadable` when DuckDB cannot read the file.
 */
export async function openParquet(path: string, file: string, tempDir: string): Promise<RowSource> {
  const warehouse = await openWarehouse({ memoryLimitMb: readMemoryMb, threads: 1, tempDir });
  const unreadable = (cause: unknown): SuarError =>
    new SuarError("input.unreadable", { file, reason: "parquet" }, { cause });
  try {
    const described = await warehouse.all<{ column_name: string; column_type: string }>(
      "select column_name, column_type from (describe select * from read_parquet($path, binary_as_string = true))",
      { path },
    );
    const types = new Map(described.map((row) => [row.column_name, row.column_type]));
    return {
      columns: [...types.keys()],
      rows: async function* (wanted) {
        try {
          yield* readRows(warehouse, path, types, wanted);
        } catch (cause) {
          throw unreadable(cause);
        }
      },
      close: async () => warehouse.close(),
    };
  } catch (cause) {
    warehouse.close();
    throw unreadable(cause);
  }
}

async function* readRows(
  warehouse: Warehouse,
  path: string,
  types: ReadonlyMap<string, string>,
  wanted: readonly WantedColumn[],
): AsyncGenerator<readonly RowItem[]> {
  const columns = wanted.map((column, at) => `${asText(column.name, types.get(column.name) ?? "")} as c${at}`);
  const sql = `select ${columns.join(", ")} from read_parquet($path, binary_as_string = true)`;
  let line = 0;
  for await (const rows of warehouse.stream(sql, { path })) {
    yield rows.map((row) => {
      line += 1;
      const cells = wanted.map((_, at): Cell => {
        const value = row[`c${at}`];
        return typeof value === "string" ? checkCell(value) : null;
      });
      return toItem(line, cells);
    });
  }
}

function toItem(line: number, cells: readonly Cell[]): RowItem {
  const raw = (): Buffer => Buffer.from(JSON.stringify(cells)).subarray(0, maxRecordBytes);
  const size = cells.reduce((sum, cell) => sum + (typeof cell === "string" ? cell.length : 0), 0);
  if (size > maxRecordBytes) return { kind: "reject", line, code: "record_too_large", raw: raw() };
  return { kind: "row", line, cells, raw };
}

/** SQL that gives a column as text; time stamps as epoch milliseconds, so that no zone or format is lost on the way. */
function asText(name: string, type: string): string {
  const column = `"${name.replaceAll('"', '""')}"`;
  const isInstant = /^(TIMESTAMP|DATE)/.test(type);
  return `cast(${isInstant ? `epoch_ms(${column})` : column} as varchar)`;
}
