import type { Port } from "@suar/workers";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import { toStorable } from "../json-text.ts";
import { Batch, statementsOf, type Statement } from "../together.ts";
import type { PGliteCalls } from "./serve-pglite.ts";

/**
 * PGlite's one connection as a pool of one, so that Kysely's own PostgreSQL driver serves both databases. Whoever asks
 * first is served first; a transaction keeps the connection until it ends. `end` runs when the last has given it back.
 */
export function singleConnectionPool(
  port: Port<PGliteCalls>,
  beforeConnect: () => void,
  end: () => Promise<void>,
): PostgresPool {
  let last: Promise<void> = Promise.resolve();
  return {
    options: {},
    connect: async () => {
      beforeConnect();
      const { promise: released, resolve: release } = Promise.withResolvers<void>();
      const turn = last;
      last = released;
      await turn;
      return clientOf(port, release);
    },
    end: async () => {
      await last;
      await end();
    },
  };
}

function clientOf(port: Port<PGliteCalls>, release: () => void): PostgresPoolClient {
  const query = async (sql: string, parameters: readonly unknown[]): Promise<unknown> => {
    const asked = statementsOf(sql, parameters);
    if (!(asked instanceof Batch)) return port.call("query", storable(asked));
    const answers = await port.call("queries", asked.statements.map(storable));
    return { command: "SELECT", rowCount: null, rows: answers.map(({ rows }) => rows) };
  };
  return { query: query as PostgresPoolClient["query"], release };
}

const storable = ({ sql, parameters }: Statement): Statement => ({ sql, parameters: parameters.map(toStorable) });
