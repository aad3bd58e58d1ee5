import type { Migration } from "../migrate.ts";

/** Adverts that somebody reported without a name, sealed for the organisation. */
export const offerReports: Migration = {
  name: "0003-offer-reports",
  statements: [
    `create table offer_reports (
       org_id uuid not null references organisations (org_id),
       report_id uuid not null,
       receipt text collate "C" not null,
       state text collate "C" not null,
       sealed text collate "C" not null,
       received_at timestamptz(3) not null,
       decided_at timestamptz(3),
       decided_by uuid,
       primary key (org_id, report_id),
       unique (org_id, receipt),
       foreign key (org_id, decided_by) references users (org_id, user_id)
     )`,
    `create index offer_reports_by_age on offer_reports (org_id, received_at desc, report_id)`,
    `create index offer_reports_waiting on offer_reports (org_id) where state = 'new'`,
  ],
};
