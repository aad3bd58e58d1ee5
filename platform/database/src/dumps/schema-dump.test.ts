import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { verifyAudit } from "../audit/verify-audit.ts";
import { addExportedLine, importRows } from "../export/import-rows.ts";
import { recreateSchema } from "../export/recreate-schema.ts";
import { migrate } from "../migrate.ts";
import { migrations } from "../migrations/index.ts";
import type { Database } from "../open-handle.ts";
import { tables } from "../schema.ts";
import { withTestDatabases } from "../testing/index.ts";
import { readAllRows } from "../testing/read-all-rows.ts";
import { readSchemaDumps, statementsHash } from "./schema-dump.ts";

const dumps = await readSchemaDumps();

describe("migrations", () => {
  test("each has its dump: run scripts/write-schema-dump.ts before a new one lands", () => {
    expect(dumps.map(({ schema }) => schema)).toEqual(migrations.map(({ name }) => name));
  });

  test.each(dumps)("$schema has not changed since it landed", ({ schema, statements }) => {
    const migration = migrations.find(({ name }) => name === schema);
    expect(migration === undefined ? "gone" : statementsHash(migration)).toBe(statements);
  });

  test("are named in the order in which they run", () => {
    const names = migrations.map(({ name }) => name);
    expect(names).toEqual(names.map((name, n) => `${String(n + 1).padStart(4, "0")}${name.slice(4)}`));
  });
});

/** Tables, columns, keys, indexes and triggers as the database describes them. */
async function shapeOf(database: Database): Promise<readonly unknown[]> {
  const { rows } = await sql`
    select table_name, column_name, data_type, is_nullable, column_default, collation_name
      from information_schema.columns where table_schema = 'suar'
    union all select conrelid::regclass::text, conname, pg_get_constraintdef(oid), null, null, null
      from pg_constraint where connamespace = 'suar'::regnamespace and contype <> 'n'
    union all select tablename, indexname, indexdef, null, null, null from pg_indexes where schemaname = 'suar'
    union all select tgrelid::regclass::text, tgname, pg_get_triggerdef(oid), null, null, null
      from pg_trigger where not tgisinternal
    order by 1, 2, 3`.execute(database.db);
  return rows;
}

withTestDatabases("every schema that ever landed", (open) => {
  test.each(dumps)("$schema becomes the newest with all its rows and proofs", async ({ schema, lines, auditKeys }) => {
    const database = await open();
    const fresh = await shapeOf(database);
    await database.transaction(async (tx) => {
      await recreateSchema(tx, schema);
      const importer = await importRows(tx);
      for (const line of lines) await addExportedLine(importer, line);
      await importer.finish();
      await migrate(tx);
    });
    for (const key of auditKeys) await database.signer.trust(key);
    expect(await shapeOf(database)).toEqual(fresh);
    expect((await readAllRows(database)).length).toBeGreaterThanOrEqual(lines.length);
    expect(await verifyAudit(database)).toMatchObject({ intact: true, chains: [{ entries: 3 }] });
  });

  test("the newest is described by Schema, and org_id is first in every key", async () => {
    const database = await open();
    const { rows } = await sql<{ name: string; first: string; unique: boolean }>`
      select c.relname::text as name, i.indisunique as unique, a.attname::text as first
      from pg_index i join pg_class c on c.oid = i.indrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where c.relnamespace = 'suar'::regnamespace`.execute(database.db);
    const ours = new Set(rows.map(({ name }) => name));
    ours.delete("schema_migrations");
    expect([...ours].toSorted()).toEqual([...tables].toSorted());
    // What the node knows before it knows whose it is.
    const ofTheNode = ["node", "schema_migrations", "guesses", "sign_in_challenges"];
    const keys = rows.filter(({ unique, name }) => unique && !ofTheNode.includes(name));
    expect(keys.length).toBeGreaterThanOrEqual(tables.length - 3);
    expect(keys.filter(({ first }) => first !== "org_id")).toEqual([]);
  });
});

test("a dump holds rows of every table", () => {
  for (const table of tables) {
    expect(
      dumps.at(-1)?.lines.some((line) => line.startsWith(`{"table":"${table}",`)),
      table,
    ).toBe(true);
  }
});
