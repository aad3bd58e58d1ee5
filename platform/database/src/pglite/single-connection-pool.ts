import type { Port } from "@suar/workers";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import { toStorable } from "../json-text.ts";
import { makeTrips, type SendStatements, type Statement } from "../trips.ts";
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
  const send: SendStatements = (statements) => port.call("run", statements.map(storable));
  const query: unknown = makeTrips(send);
  return { query: query as PostgresPoolClient["query"], release };
}

const storable = ({ sql, parameters }: Statement): Statement => ({ sql, parameters: parameters.map(toStorable) });
