import { sql, type Kysely } from "kysely";
import { migrate, schemaName } from "../migrate.ts";

/**
 * Drops everything of ours and makes the schema anew as it was after migration `upTo`, all in the caller's transaction.
 * Only ever called on an empty database, or on one whose rows were just exported.
 */
export async function recreateSchema<Any>(tx: Kysely<Any>, upTo: string): Promise<void> {
  await sql`drop schema if exists ${sql.raw(schemaName)} cascade`.execute(tx);
  await migrate(tx, upTo);
}

/** True when no organisation's data is here; a node that nobody has claimed yet is no data. */
export async function isEmpty<Any>(tx: Kysely<Any>, tables: readonly string[]): Promise<boolean> {
  for (const table of tables) {
    const condition = table === "node" ? sql`where claimed_at is not null` : sql``;
    const { rows } = await sql<{
      any: boolean;
    }>`select exists (select 1 from ${sql.table(table)} ${condition}) as any`.execute(tx);
    if (rows[0]?.any !== false) return false;
  }
  return true;
}
