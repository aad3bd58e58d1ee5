import type { Migration } from "../migrate.ts";

/** The queue begins with the cases in which a life is in danger: its indexes stand in that order, and pages go on from a row. */
export const lifeFirst: Migration = {
  name: "0010-life-first",
  statements: [
    `drop index cases_open`,
    `create index cases_open on cases (org_id, (danger = 'life'), touched_at, case_id)
       where closed_at is null and removed_at is null`,
    `drop index cases_unassigned`,
    `create index cases_unassigned on cases (org_id, (danger = 'life'), touched_at, case_id)
       where closed_at is null and removed_at is null and owner is null`,
  ],
};
