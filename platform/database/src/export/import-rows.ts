import { sql, type Kysely } from "kysely";
import { SuarError } from "@suar/domain";
import { z } from "zod";
import { listTables } from "./list-tables.ts";

/** Takes the rows of an export, one after the other, and writes them in batches. */
export interface RowImporter {
  /** Errors: `data.broken` for an unknown table or columns that are not the table's own. */
  add(table: string, row: Readonly<Record<string, unknown>>, characters: number): Promise<void>;
  /** Writes what is left; returns rows written by table. */
  finish(): Promise<Readonly<Record<string, number>>>;
}

const batchCharacters = 1 << 20;
const batchRows = 2000;

/** Writes exported rows into tables of the same schema, in the caller's transaction, about 1 MiB a statement. */
export async function importRows<Any>(tx: Kysely<Any>): Promise<RowImporter> {
  const shapes = new Map((await listTables(tx)).map(({ name, columns }) => [name, columns]));
  const written: Record<string, number> = {};
  let batch: { table: string; rows: unknown[]; characters: number } = { table: "", rows: [], characters: 0 };
  const write = async (): Promise<void> => {
    const { table, rows } = batch;
    if (rows.length === 0) return;
    await sql`insert into ${sql.table(table)}
      select * from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(tx);
    written[table] = (written[table] ?? 0) + rows.length;
  };
  return {
    add: async (table, row, characters) => {
      const columns = shapes.get(table);
      const isWhole =
        columns?.length === Object.keys(row).length && columns.every((column) => Object.hasOwn(row, column));
      if (!isWhole) throw new SuarError("data.broken", { reason: "row_shape", table });
      if (table !== batch.table || batch.characters >= batchCharacters || batch.rows.length >= batchRows) {
        await write();
        batch = { table, rows: [], characters: 0 };
      }
      batch.rows.push(row);
      batch.characters += characters;
    },
    finish: async () => {
      await write();
      return written;
    },
  };
}

/** What stands on one line of an export. */
export const exportedRowSchema = z.object({ table: z.string(), row: z.record(z.string(), z.unknown()) });

/** Adds one line of an export. Errors: `data.broken` for a line that is none. */
export async function addExportedLine(importer: RowImporter, line: string): Promise<void> {
  const read = exportedRowSchema.safeParse(parse(line));
  if (!read.success) throw new SuarError("data.broken", { reason: "row_line" }, { cause: read.error });
  await importer.add(read.data.table, read.data.row, line.length);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
