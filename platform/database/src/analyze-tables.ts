import { sql } from "kysely";
import type { Schema, Tx } from "./schema.ts";

/**
 * Has the database look anew at how long tables are. Plans that it keeps are made once, those that check foreign keys too: made
 * for an empty table they read all of it for every row that points there. A server notices within minutes that a table grew;
 * the embedded database never does. For whoever writes thousands of rows. Errors: those of the database.
 */
export async function analyzeTables(tx: Tx, ...tables: readonly (keyof Schema)[]): Promise<void> {
  await sql`analyze ${sql.join(tables.map((table) => sql.table(table)))}`.execute(tx);
}
