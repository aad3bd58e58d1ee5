import type { DuckDBListVector, DuckDBVector } from "@duckdb/node-api";
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
    const items = numbersOf(lists.childVector);
    yield Array.from({ length: chunk.rowCount }, (_, row) => {
      const from = lists.getEntryOffset(row);
      const list = items.slice(from, from + lists.getEntryLength(row));
      return { number: Number(numbers.getItem(row) ?? 0), list };
    });
  }
}

/** The numbers of a vector; it has them in one array, which asking for each would cost twenty times as much as copying. */
function numbersOf(vector: DuckDBVector): Int32Array {
  const { items } = vector as { readonly items?: unknown };
  return items instanceof Int32Array ? items : Int32Array.from(vector.toArray(), (item) => Number(item ?? 0));
}
