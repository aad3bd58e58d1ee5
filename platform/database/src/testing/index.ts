export { withTestDatabases, type OpenTestDatabase } from "./with-test-databases.ts";
