import { SuarError, type ColumnMapping } from "@suar/domain";

/**
 * Checks that every named column is in the header.
 * Errors: `call.unknown_column` with the mapping's field, the column and the columns there are.
 */
export function requireColumns(mapping: ColumnMapping, columns: readonly string[]): void {
  for (const [field, column] of Object.entries(mapping)) {
    if (typeof column === "string" && !columns.includes(column)) {
      throw new SuarError("call.unknown_column", { field: `mapping.${field}`, column, columns: columns.slice(0, 100) });
    }
  }
}
