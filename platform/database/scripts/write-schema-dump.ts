import { newestMigration } from "../src/migrate.ts";
import { migrations } from "../src/migrations/index.ts";
import { writeSchemaDump } from "../src/dumps/schema-dump.ts";
import { fillDatabase } from "../src/testing/fill-database.ts";
import { openTestDatabase } from "../src/testing/open-test-database.ts";

// node --conditions=source platform/database/scripts/write-schema-dump.ts
const newest = migrations.find(({ name }) => name === newestMigration());
if (newest === undefined) throw new RangeError("there is no migration");
const database = await openTestDatabase("pglite", undefined);
await fillDatabase(database);
const file = await writeSchemaDump(database, newest);
await database.close();
process.stdout.write(`${file.pathname}\n`);
process.exit(0);
