import type { Migration } from "../migrate.ts";
import { caseParts } from "./cases/case-parts.ts";
import { caseStatements } from "./cases/case-statements.ts";
import { caseTables } from "./cases/case-tables.ts";
import { contactTables } from "./cases/contact-tables.ts";

/** Contacts and cases, a key each, and everything that a working file holds. */
export const cases: Migration = {
  name: "0006-cases",
  statements: [...contactTables, ...caseTables, ...caseStatements, ...caseParts],
};
