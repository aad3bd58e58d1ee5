import type { Database } from "@suar/database";
import type { KyselyPlugin } from "kysely";
import { AsyncLocalStorage } from "node:async_hooks";

/** A database that counts what a piece of work asks of it: work done, where time would depend on the machine. */
export interface CountedDatabase {
  readonly database: Database;
  /** Runs `work` and gives how many statements it took, transactions included; what goes on beside it does not count. */
  count<Result>(work: () => Promise<Result>): Promise<{ readonly result: Result; readonly statements: number }>;
}

/** Counts the statements of `database` by who asks. */
export function countStatements(database: Database): CountedDatabase {
  const counter = new AsyncLocalStorage<{ statements: number }>();
  const add = (): void => {
    const counted = counter.getStore();
    if (counted !== undefined) counted.statements += 1;
  };
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => {
      add();
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return {
    database: {
      ...database,
      db: database.db.withPlugin(counting),
      transaction: (work, options) => {
        add();
        return database.transaction((tx) => work(tx.withPlugin(counting)), options);
      },
    },
    count: async (work) => {
      const counted = { statements: 0 };
      const result = await counter.run(counted, work);
      return { result, statements: counted.statements };
    },
  };
}
