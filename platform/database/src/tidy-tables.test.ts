import { sql } from "kysely";
import { expect, test } from "vitest";
import { withTestDatabases } from "./testing/index.ts";
import { tidyTables } from "./tidy-tables.ts";

withTestDatabases("tidy tables", (open) => {
  test("frees what was written over and counts anew, once; a server is left to do it by itself", async () => {
    const database = await open();
    await database.transaction(async (tx) => {
      await sql`create table written_over (at integer primary key, said text)`.execute(tx);
      await sql`insert into written_over select g, '' from generate_series(1, 1000) g`.execute(tx);
    });
    await database.transaction((tx) => sql`update written_over set said = 'again'`.execute(tx));
    try {
      // What statements changed is otherwise counted once a second.
      await sql`select pg_stat_force_next_flush()`.execute(database.db);
      const tidied = await tidyTables(database);
      expect(tidied.includes("written_over")).toBe(database.kind === "pglite");
      expect(await tidyTables(database)).toEqual([]);
      const { rows } = await sql<{ rows: number }>`
        select reltuples::int as rows from pg_class where relname = 'written_over'`.execute(database.db);
      if (database.kind === "pglite") expect(rows).toEqual([{ rows: 1000 }]);
    } finally {
      await database.transaction((tx) => sql`drop table written_over`.execute(tx));
    }
  });
});
