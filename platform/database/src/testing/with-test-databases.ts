import { afterAll, afterEach, beforeEach, describe, test } from "vitest";
import type { Database } from "../open-handle.ts";
import { openTestDatabase } from "./open-test-database.ts";
import { endPostgres, testServer } from "./postgres-databases.ts";

/** Gives an empty database of the newest schema; it is closed after the test (or, from `beforeAll`, after the suite). */
export type OpenTestDatabase = () => Promise<Database>;

/**
 * Runs `suite` twice: on PGlite and on the PostgreSQL server at `SUAR_TEST_POSTGRES`. Without that server the second run
 * is reported as skipped, and with `CI` set it fails: a database nobody ran on is never green in silence.
 *
 * @example
 * ```ts
 * withTestDatabases("openLead", (open) => {
 *   test("refuses a viewer", async () => {
 *     const database = await open();
 *     await expect(database.transaction((tx) => openLead(tx, viewer, input))).rejects.toThrow("session.forbidden");
 *   });
 * });
 * ```
 */
export function withTestDatabases(name: string, suite: (open: OpenTestDatabase, kind: Database["kind"]) => void): void {
  const server = testServer();
  describe(`${name} on PGlite`, () => suite(trackedOpen("pglite"), "pglite"));
  if (server !== undefined) {
    describe(`${name} on PostgreSQL`, () => suite(trackedOpen("postgres"), "postgres"));
  } else if (process.env["CI"] === undefined) {
    describe.skip(`${name} on PostgreSQL: not run, SUAR_TEST_POSTGRES is not set`, () =>
      suite(trackedOpen("postgres"), "postgres"));
  } else {
    test(`${name} on PostgreSQL`, () => {
      throw new Error("SUAR_TEST_POSTGRES must be set where CI is: the suite did not run on PostgreSQL");
    });
  }
  // Outside the suites: databases are kept for every suite of the file.
  if (server !== undefined) afterAll(() => endPostgres(server));
}

function trackedOpen(kind: Database["kind"]): OpenTestDatabase {
  const ofSuite: Database[] = [];
  const ofTest: Database[] = [];
  let inTest = false;
  beforeEach(() => {
    inTest = true;
  });
  afterEach(async () => {
    inTest = false;
    for (const database of ofTest.splice(0)) await database.close();
  });
  afterAll(async () => {
    for (const database of ofSuite.splice(0)) await database.close();
  });
  return async () => {
    const database = await openTestDatabase(kind, testServer());
    (inTest ? ofTest : ofSuite).push(database);
    return database;
  };
}
