import { sql, type Insertable, type RawBuilder } from "kysely";
import { json, type JsonText } from "./json-text.ts";
import type { Schema } from "./schema.ts";

type Plain<Value> = Value extends JsonText<infer Inner> ? Inner : Value;

/** A row to be inserted among many; a jsonb column takes its value, not its text. */
export type BulkRow<Table extends keyof Schema> = {
  readonly [Column in keyof Insertable<Schema[Table]>]: Plain<Insertable<Schema[Table]>[Column]>;
};

/**
 * The statement that inserts many rows of one table: one value, the same text however many there are, so that it is planned
 * once. For a file that is brought in; with a placeholder for every cell, writing and reading the statement costs more than
 * the rows do. Shapes: at least one row, all with the columns of the first; a column that is left out gets its default.
 * Errors: RangeError for no rows, or for a row with other columns.
 */
export function insertRows<Table extends keyof Schema>(
  table: Table,
  rows: readonly BulkRow<Table>[],
): RawBuilder<unknown> {
  const names = Object.keys(rows[0] ?? {});
  if (names.length === 0) throw new RangeError(`insertRows: no rows for ${table}`);
  const isAlike = (row: BulkRow<Table>): boolean =>
    Object.keys(row).length === names.length && names.every((name) => Object.hasOwn(row, name));
  if (!rows.every(isAlike)) throw new RangeError(`insertRows: rows of ${table} with different columns`);
  const columns = sql.join(names.map((name) => sql.ref(name)));
  return sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${json(rows)}::jsonb)`;
}
