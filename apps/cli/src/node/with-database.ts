import { type Database, openDatabase } from "@suar/database";
import type { Settings } from "@suar/services/settings";

/**
 * Opens the node's database for one piece of work and closes it whatever happens.
 * Errors: those of `openDatabase`; `data.locked` names the process that has it, such as a running server.
 */
export async function withDatabase<Result>(
  { data, databaseUrl }: Settings,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase({ dataDir: data, ...(databaseUrl === undefined ? {} : { url: databaseUrl }) });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
