import type { PostgresPoolClient } from "kysely";
import type pg from "pg";
import { toStorable } from "../json-text.ts";
import { makeTrips, type SendStatements } from "../trips.ts";

/**
 * A connection as Kysely uses it: statements of one trip are written at once, and those that come again are named by
 * `nameOf`. A connection that a change of the schema left with old plans is closed when it is given back.
 */
export function pooledClient(client: pg.PoolClient, nameOf: (text: string) => string | undefined): PostgresPoolClient {
  let hasOldPlans = false;
  const write: SendStatements = (statements) => {
    const { stream } = client.connection;
    stream.cork();
    try {
      return Promise.all(
        statements.map(({ sql, parameters }) => {
          const name = nameOf(sql);
          const values = parameters.map(toStorable);
          return client.query<Record<string, unknown>>(
            name === undefined ? { text: sql, values } : { name, text: sql, values },
          );
        }),
      );
    } finally {
      stream.uncork();
    }
  };
  const send: SendStatements = async (statements) => {
    try {
      return await write(statements);
    } catch (error) {
      hasOldPlans ||= isOldPlan(error);
      throw error;
    }
  };
  const query: unknown = makeTrips(send);
  const release = (destroy = false): void => client.release(destroy || hasOldPlans);
  return { query: query as PostgresPoolClient["query"], release };
}

/** `feature_not_supported`, which a named statement meets whose table another program changed. */
const isOldPlan = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "0A000";
