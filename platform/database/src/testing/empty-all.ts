import { schemaName } from "../migrate.ts";
import { tables } from "../schema.ts";

const names = tables.map((table) => `'${schemaName}.${table}'`).join(", ");

/**
 * Empties every table, past the audit trail's own refusal. Rows are deleted: a test leaves few, and a truncation makes
 * new files for each of some hundred tables and their indexes.
 */
export const emptyAll: readonly string[] = [
  "set session_replication_role = replica",
  `do $$ declare name text; begin
     foreach name in array array[${names}] loop execute 'delete from ' || name; end loop;
   end $$`,
  "set session_replication_role = origin",
];
