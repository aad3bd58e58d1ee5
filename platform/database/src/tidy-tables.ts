import { sql } from "kysely";
import type { Database } from "./open-handle.ts";

/** Rows, and shares of a table, after which a server's autovacuum looks at it: its defaults. */
const due = { rows: 50, dead: 0.2, changed: 0.1 } as const;

/**
 * Frees the room of old rows and counts tables anew where much has changed, one table at a time. A server does it by itself; the
 * embedded database never does, so its files would grow with every keystroke and its plans be those of empty tables.
 * Result: the tables that were tidied; none on a server. Errors: those of the database; Error inside a transaction.
 * Source: PostgreSQL, https://www.postgresql.org/docs/current/routine-vacuuming.html#AUTOVACUUM
 */
export async function tidyTables({ kind, db }: Pick<Database, "kind" | "db">): Promise<readonly string[]> {
  if (kind === "postgres") return [];
  const { rows } = await sql<{ readonly name: string }>`
    select s.relname as name from pg_stat_user_tables s join pg_class c on c.oid = s.relid
    where s.schemaname = current_schema() and (
      s.n_dead_tup > ${due.rows} + ${due.dead} * greatest(c.reltuples, 0)
      or s.n_mod_since_analyze > ${due.rows} + ${due.changed} * greatest(c.reltuples, 0))
    order by 1`.execute(db);
  for (const { name } of rows) await sql`vacuum (analyze) ${sql.table(name)}`.execute(db);
  return rows.map(({ name }) => name);
}
