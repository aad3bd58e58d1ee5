import type { Migration } from "../migrate.ts";

/**
 * Files of cases. Each is a row of `imports`, of the kind `cases`; its file lies sealed. `case_import_rows` knows which rows
 * were brought in, by blind tokens that say nothing and outlive the cases: the same row comes in once, and what was erased
 * does not come back with its file.
 */
export const caseImports: Migration = {
  name: "0011-case-imports",
  statements: [
    `alter table imports add column known bigint not null default 0`,
    `alter table imports add column day_order text collate "C"`,
    `create table case_import_keys (
       org_id uuid not null references organisations (org_id),
       version int not null,
       wrapped text not null,
       primary key (org_id)
     )`,
    `create table case_import_rows (
       org_id uuid not null references organisations (org_id),
       token uuid not null,
       primary key (org_id, token)
     )`,
  ],
};
