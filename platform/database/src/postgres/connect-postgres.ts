import { SuarError } from "@suar/domain";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import pg from "pg";
import { sessionSettings } from "../migrate.ts";
import { valueParsers } from "../value-parsers.ts";
import { pooledClient } from "./pooled-client.ts";
import { makeStatementNames } from "./statement-names.ts";

/** The oldest server whose SQL the migrations are written for. */
const oldestPostgres = 15;

/**
 * Opens a pool on a PostgreSQL server and makes sure that it answers and is new enough.
 * Errors: `database.unreachable` with host, port, database and reason (never the password); `database.too_old`.
 */
export async function connectPostgres(url: string, beforeConnect: () => void): Promise<PostgresPool> {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: "suar",
    connectionTimeoutMillis: 10_000,
    pipeline: true,
    options: sessionSettings.map((setting) => `-c ${setting}`).join(" "),
    types: { getTypeParser: (oid: TypeId, format?: "text" | "binary") => parserOf(oid, format) },
  });
  // An idle connection that the server drops would otherwise end the process; the next query reports it.
  pool.on("error", () => undefined);
  const nameOf = makeStatementNames();
  const connect = async (): Promise<PostgresPoolClient> => {
    beforeConnect();
    const client = await pool.connect().catch((error: unknown) => {
      throw unreachable(url, error);
    });
    return pooledClient(client, nameOf);
  };
  try {
    refuseOldServer(await askVersion(pool, url));
  } catch (error) {
    await pool.end();
    throw error;
  }
  return { options: pool.options, connect, end: () => pool.end() };
}

async function askVersion(pool: pg.Pool, url: string): Promise<number> {
  const { rows } = await pool
    .query<{ version: string }>("select current_setting('server_version_num') as version")
    .catch((error: unknown) => {
      throw unreachable(url, error);
    });
  return Number(rows[0]?.version);
}

/** Shapes: `server_version_num`, such as 150018. Errors: `database.too_old` with the major found and the one needed. */
export function refuseOldServer(versionNumber: number): void {
  const found = Math.floor(versionNumber / 10_000);
  if (!(found >= oldestPostgres)) throw new SuarError("database.too_old", { found, needed: oldestPostgres });
}

type TypeId = Parameters<typeof pg.types.getTypeParser>[0];

const parserOf = (oid: TypeId, format: "text" | "binary" | undefined): ((text: string) => unknown) =>
  (format === "binary" ? undefined : valueParsers.get(oid)) ?? pg.types.getTypeParser(oid, format ?? "text");

function unreachable(url: string, error: unknown): SuarError {
  const reason = error instanceof Error && "code" in error ? String(error.code) : "timeout";
  const { hostname, port, pathname } = URL.canParse(url) ? new URL(url) : new URL("postgres://unknown");
  return new SuarError(
    "database.unreachable",
    {
      host: decodeURIComponent(hostname),
      port: port === "" ? 5432 : Number(port),
      database: pathname.slice(1),
      reason,
    },
    { cause: error },
  );
}
