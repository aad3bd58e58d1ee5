import type { Migration } from "../migrate.ts";

/**
 * Collections that grow by days. A collection and each of its days is a row of `imports`, so that whatever works on what
 * was brought in works on them; what only a collection has stands beside.
 */
export const collections: Migration = {
  name: "0004-collections",
  statements: [
    `alter table imports add column kind text collate "C" not null default 'file'`,
    `alter table imports add column collection_id uuid`,
    `alter table imports add column day text collate "C"`,
    `alter table imports add column outcome jsonb`,
    `alter table imports add check ((kind = 'day') = (collection_id is not null and day is not null))`,
    `create unique index imports_one_a_day on imports (org_id, collection_id, day)
       where collection_id is not null`,
    `create table collections (
       org_id uuid not null,
       collection_id uuid not null,
       kind text collate "C" not null,
       holds text not null,
       purpose text not null,
       access text not null,
       keep_days int not null check (keep_days >= 1),
       mapping jsonb,
       agreement jsonb,
       primary key (org_id, collection_id),
       foreign key (org_id, collection_id) references imports (org_id, import_id) on delete cascade,
       check ((kind = 'adult_services') = (agreement is not null))
     )`,
    `create table stated_facts (
       org_id uuid not null,
       fact_id uuid not null,
       lead_id uuid not null,
       fact text collate "C" not null,
       records jsonb not null,
       words text not null,
       by_user uuid not null,
       at timestamptz(3) not null,
       primary key (org_id, fact_id),
       foreign key (org_id, lead_id) references leads (org_id, lead_id) on delete cascade,
       foreign key (org_id, by_user) references users (org_id, user_id)
     )`,
    `create index stated_facts_by_lead on stated_facts (org_id, lead_id, at)`,
  ],
};
