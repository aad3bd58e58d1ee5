import { schemaName } from "../migrate.ts";
import { tables } from "../schema.ts";

/** Empties every table, past the audit trail's own refusal: statements separated by semicolons. */
export const emptyAll = [
  "set session_replication_role = replica",
  `truncate ${tables.map((table) => `${schemaName}.${table}`).join(", ")}`,
  "set session_replication_role = origin",
].join("; ");
