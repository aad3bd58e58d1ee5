import type { PostgresPoolClient } from "kysely";
import type pg from "pg";
import { toStorable } from "../json-text.ts";
import { Batch, statementsOf, type Statement } from "../together.ts";

/**
 * A connection as Kysely uses it. `begin` waits for the first statement and goes out with it, and so does everything that
 * `together` joined: a trip to the server costs more than most statements. Statements that come again are named by `nameOf`.
 * A connection that a change of the schema left with old plans is closed when it is given back.
 */
export function pooledClient(client: pg.PoolClient, nameOf: (text: string) => string | undefined): PostgresPoolClient {
  let opening: Statement | undefined;
  let hasOldPlans = false;
  const send = (statements: readonly Statement[]): Promise<readonly pg.QueryResult[]> => {
    const { stream } = client.connection;
    stream.cork();
    try {
      return Promise.all(
        statements.map(({ sql, parameters }) => {
          const name = nameOf(sql);
          const values = parameters.map(toStorable);
          return client.query(name === undefined ? { text: sql, values } : { name, text: sql, values });
        }),
      );
    } finally {
      stream.uncork();
    }
  };
  const query = async (sql: string, parameters: readonly unknown[]): Promise<unknown> => {
    if (isOpening(sql)) {
      opening = { sql, parameters };
      return { command: "BEGIN", rowCount: null, rows: [] };
    }
    const asked = statementsOf(sql, parameters);
    const before = opening === undefined ? [] : [opening];
    opening = undefined;
    try {
      const statements = asked instanceof Batch ? asked.statements : [asked];
      const answers = (await send([...before, ...statements])).slice(before.length);
      if (asked instanceof Batch) return { command: "SELECT", rowCount: null, rows: answers.map(({ rows }) => rows) };
      return answers[0];
    } catch (error) {
      hasOldPlans ||= isOldPlan(error);
      throw error;
    }
  };
  const release = (destroy = false): void => client.release(destroy || hasOldPlans);
  return { query: query as PostgresPoolClient["query"], release };
}

const isOpening = (sql: string): boolean => sql === "begin" || sql.startsWith("start transaction");

/** `feature_not_supported`, which a named statement meets whose table another program changed. */
const isOldPlan = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "0A000";
