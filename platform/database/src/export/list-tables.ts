import { sql, type Kysely } from "kysely";
import { schemaName } from "../migrate.ts";

export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns of the primary key, in its order. */
  readonly key: readonly string[];
}

interface Found extends TableShape {
  /** Tables that its foreign keys point to. */
  readonly needs: readonly string[];
}

/**
 * Our tables as the database itself describes them, each after those its foreign keys point to; `schema_migrations` is
 * left out. Works for every schema that ever landed, not only for the newest.
 * Errors: RangeError when foreign keys form a ring.
 */
export async function listTables<Any>(handle: Kysely<Any>): Promise<readonly TableShape[]> {
  const { rows } = await sql<Found>`
    select c.relname::text as name,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns,
      array(select a.attname::text from pg_index i
        cross join lateral unnest(i.indkey::int2[]) with ordinality as k (attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary order by k.place) as key,
      array(select distinct f.confrelid::regclass::text from pg_constraint f
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs
    from pg_class c
    where c.relnamespace = ${schemaName}::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'schema_migrations'
    order by c.relname`.execute(handle);
  return inOrder(rows);
}

function inOrder(found: readonly Found[]): readonly TableShape[] {
  const ordered: Found[] = [];
  while (ordered.length < found.length) {
    const ready = found.filter(
      (table) => !ordered.includes(table) && table.needs.every((need) => ordered.some(({ name }) => name === need)),
    );
    if (ready.length === 0) throw new RangeError("foreign keys form a ring: no order in which rows could be written");
    ordered.push(...ready);
  }
  return ordered.map(({ name, columns, key }) => ({ name, columns, key }));
}
