import type { Warehouse } from "../open-warehouse.ts";

/**
 * The rows of a query whose columns are all INTEGER or DOUBLE, a chunk at a time and by column: much cheaper than rows
 * as objects where there are millions. Nulls are not expected.
 */
export async function* streamNumbers(
  warehouse: Warehouse,
  sql: string,
): AsyncGenerator<readonly (readonly number[])[]> {
  const result = await warehouse.connection.stream(sql);
  for await (const chunk of result) {
    if (chunk.rowCount === 0) continue;
    yield Array.from({ length: chunk.columnCount }, (_, at) => chunk.getColumnValues(at) as readonly number[]);
  }
}
