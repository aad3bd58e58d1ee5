import { randomBytes } from "node:crypto";
import pg from "pg";
import { makePassingSigner } from "../audit/audit-keys.ts";
import { migrate } from "../migrate.ts";
import { openHandle } from "../open-handle.ts";
import { connectPostgres } from "../postgres/connect-postgres.ts";
import { emptyAll } from "./empty-all.ts";
import { templateKey } from "./template-key.ts";

/** Address of the server for tests, from `SUAR_TEST_POSTGRES`; its user must be a superuser. */
export const testServer = (): string | undefined => process.env["SUAR_TEST_POSTGRES"];

const idle: string[] = [];

/** Address of an empty, migrated database: one that a test gave back, or a new one from the template. */
export const takePostgres = async (server: string): Promise<string> => idle.pop() ?? makePostgresDatabase(server);

/** Empties the database for the next test; one that cannot be emptied is removed. */
export async function giveBackPostgres(server: string, url: string): Promise<void> {
  try {
    await run(url, emptyAll.join("; "));
    idle.push(url);
  } catch {
    await dropPostgresDatabase(server, url);
  }
}

/** Removes every kept database. */
export async function endPostgres(server: string): Promise<void> {
  for (const url of idle.splice(0)) await dropPostgresDatabase(server, url);
}

/** Address of a fresh, migrated database on the test server, copied from the template. */
async function makePostgresDatabase(server: string): Promise<string> {
  const template = await findOrMakeTemplate(server);
  const name = `suar_test_${randomBytes(6).toString("hex")}`;
  await run(server, `create database ${name} template ${template}`);
  return addressOf(server, name);
}

/** Address of a fresh database without any table. */
export async function makeBlankPostgresDatabase(server: string): Promise<string> {
  const name = `suar_test_${randomBytes(6).toString("hex")}`;
  await run(server, `create database ${name}`);
  return addressOf(server, name);
}

/** Removes a database made here, whoever is still connected. */
export async function dropPostgresDatabase(server: string, url: string): Promise<void> {
  await run(server, `drop database if exists ${new URL(url).pathname.slice(1)} with (force)`);
}

const templateLock = 731_120_906;

async function findOrMakeTemplate(server: string): Promise<string> {
  const name = `suar_template_${templateKey()}`;
  const client = new pg.Client(server);
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(${templateLock})`);
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount === 1) return name;
    await client.query(`drop database if exists ${name}_new with (force)`);
    await client.query(`create database ${name}_new`);
    await migrateAt(addressOf(server, `${name}_new`));
    await client.query(`alter database ${name}_new rename to ${name}`);
    return name;
  } finally {
    await client.end();
  }
}

async function migrateAt(url: string): Promise<void> {
  const database = await openHandle({
    kind: "postgres",
    dataDir: "",
    signer: makePassingSigner(),
    connect: async (beforeConnect) => ({ pool: await connectPostgres(url, beforeConnect), syncs: async () => null }),
  });
  await database.transaction((tx) => migrate(tx));
  await database.close();
}

async function run(server: string, text: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

function addressOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
