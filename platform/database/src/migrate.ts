import { sql, type Kysely } from "kysely";
import { SuarError } from "@suar/domain";
import { migrations } from "./migrations/index.ts";

/** One step of the schema: SQL that PostgreSQL 15 and PGlite both understand, one statement an entry. */
export interface Migration {
  /** `0001-initial`: four digits, then words. */
  readonly name: string;
  readonly statements: readonly string[];
}

/** Everything of ours lies in this PostgreSQL schema, so that a database shared with other programs stays theirs. */
export const schemaName = "suar";

/** Session settings on both databases: texts that `valueParsers` read, and our schema first. */
export const sessionSettings = ["timezone=UTC", "datestyle=ISO", `search_path=${schemaName},public`] as const;

/** Held while migrating, so that two processes starting at once on one server do not both do it. */
const migrationLock = 731_120_905;

/**
 * Brings the schema to the migration `upTo` (the newest by default), all in the caller's transaction. Returns the names
 * applied now.
 * Errors: `data.newer` with the unknown migration's name when a newer program wrote this database.
 */
export async function migrate<Any>(tx: Kysely<Any>, upTo: string = newestMigration()): Promise<readonly string[]> {
  await sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(tx);
  await sql`create schema if not exists ${sql.raw(schemaName)}`.execute(tx);
  await sql`create table if not exists schema_migrations (
    name text collate "C" primary key, applied_at timestamptz(3) not null default now())`.execute(tx);
  const applied = await appliedMigrations(tx);
  const unknown = applied.find((name) => !migrations.some((migration) => migration.name === name));
  if (unknown !== undefined) throw new SuarError("data.newer", { schema: unknown, known: newestMigration() });
  const due = migrations.filter(({ name }) => name <= upTo && !applied.includes(name));
  for (const { name, statements } of due) {
    for (const statement of statements) await sql.raw(statement).execute(tx);
    await sql`insert into schema_migrations (name) values (${name})`.execute(tx);
  }
  return due.map(({ name }) => name);
}

/** Names of the migrations that this database has, oldest first. */
export async function appliedMigrations<Any>(handle: Kysely<Any>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from schema_migrations order by name`.execute(handle);
  return rows.map(({ name }) => name);
}

/** Name of the schema this program writes. */
export function newestMigration(): string {
  const newest = migrations.at(-1);
  if (newest === undefined) throw new RangeError("there is no migration");
  return newest.name;
}
