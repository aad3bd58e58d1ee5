import type { DuckDBListVector } from "@duckdb/node-api";
import type { Warehouse } from "../open-warehouse.ts";

/** A numbered list of whole numbers. */
export interface NumberedList {
  readonly number: number;
  readonly list: Int32Array;
}

/**
 * The rows of a query of two columns, an INTEGER and an INTEGER[], a chunk at a time; it copies numbers only, where rows
 * as objects would cost ten times as much. Nulls are not expected.
 */
export async function* streamLists(warehouse: Warehouse, sql: string): AsyncGenerator<readonly NumberedList[]> {
  const result = await warehouse.connection.stream(sql);
  for await (const chunk of result) {
    if (chunk.rowCount === 0) continue;
    const numbers = chunk.getColumnVector(0);
    const lists = chunk.getColumnVector(1) as DuckDBListVector;
    const items = lists.childVector;
    yield Array.from({ length: chunk.rowCount }, (_, row) => {
      const from = lists.getEntryOffset(row);
      const list = new Int32Array(lists.getEntryLength(row));
      for (let at = 0; at < list.length; at += 1) list[at] = Number(items.getItem(from + at) ?? 0);
      return { number: Number(numbers.getItem(row) ?? 0), list };
    });
  }
}
