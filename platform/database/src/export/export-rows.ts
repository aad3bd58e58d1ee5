import { sql, type Kysely } from "kysely";
import { listTables, type TableShape } from "./list-tables.ts";

/** Lines of one piece of an export, ready to be written. */
export interface ExportedLines {
  readonly table: string;
  /** One JSON object a line: `{"table":"leads","row":{...}}`, each with its line feed. */
  readonly text: string;
  readonly rows: number;
}

const wantedCharacters = 1 << 20;
const mostRows = 2000;

/**
 * All rows of all our tables as JSON lines, written by the database itself so that no value changes on the way, table
 * by table in the order of foreign keys and sorted by primary key. Holds about 1 MiB at a time (or one row, if larger).
 * `tx` must be a transaction: it reads through cursors, and one snapshot if it is repeatable read.
 */
export async function* exportRows<Any>(
  tx: Kysely<Any>,
  skipped: readonly string[] = [],
): AsyncGenerator<ExportedLines> {
  for (const table of await listTables(tx)) {
    if (!skipped.includes(table.name)) yield* exportTable(tx, table);
  }
}

async function* exportTable<Any>(tx: Kysely<Any>, { name, key }: TableShape): AsyncGenerator<ExportedLines> {
  const order = key.length === 0 ? sql`` : sql`order by ${sql.join(key.map((column) => sql.ref(column)))}`;
  await sql`declare exported no scroll cursor for
    select to_jsonb(t)::text as row from ${sql.table(name)} t ${order}`.execute(tx);
  let count = 16;
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch forward ${sql.lit(count)} from exported`.execute(tx);
    if (rows.length === 0) break;
    const text = rows.map(({ row }) => `{"table":"${name}","row":${row}}\n`).join("");
    yield { table: name, text, rows: rows.length };
    count = Math.max(1, Math.min(mostRows, Math.floor((count * wantedCharacters) / text.length)));
  }
  await sql`close exported`.execute(tx);
}
