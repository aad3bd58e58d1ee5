export { disguises, findDisguised, type SearchedFiles } from "./find-disguised.ts";
export { dropPostgresDatabase, makeBlankPostgresDatabase } from "./postgres-databases.ts";
export { fillDatabase, filledOrg } from "./fill-database.ts";
export { layDatabase } from "./lay-database.ts";
export { readAllRows } from "./read-all-rows.ts";
export { withTestDatabases, type OpenTestDatabase } from "./with-test-databases.ts";
