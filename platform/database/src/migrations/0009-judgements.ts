import type { Migration } from "../migrate.ts";

/**
 * What people say of campaigns by hand, apart from what the search found; and leads over several campaigns. A judgement
 * goes with the import or collection that it is about.
 */
export const judgements: Migration = {
  name: "0009-judgements",
  statements: [
    `create table campaign_judgements (
       org_id uuid not null,
       judgement_id uuid not null,
       import_id uuid not null,
       kind text collate "C" not null,
       campaigns jsonb not null,
       records jsonb not null,
       words text not null,
       by_user uuid not null,
       at timestamptz(3) not null,
       taken_back_by uuid,
       taken_back_at timestamptz(3),
       primary key (org_id, judgement_id),
       foreign key (org_id, import_id) references imports (org_id, import_id) on delete cascade,
       foreign key (org_id, by_user) references users (org_id, user_id),
       foreign key (org_id, taken_back_by) references users (org_id, user_id),
       check ((taken_back_by is null) = (taken_back_at is null))
     )`,
    `create index campaign_judgements_by_import on campaign_judgements (org_id, import_id, at)`,
    `alter table leads add column scope text collate "C" not null default 'campaign'`,
    `alter table leads add column whole jsonb`,
    `drop index leads_one_a_campaign`,
    `create unique index leads_one_a_scope on leads (org_id, import_id, scope, campaign) where removed_at is null`,
  ],
};
